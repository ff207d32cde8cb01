-- Rules that decided are counted over days.
create index decision_fired on decision (winner, decided_at);
