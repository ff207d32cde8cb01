-- When the customer last heard of the case. It stands in the clock's own row, so that the watch need not load a case to know that nothing has to be done.
alter table deadline add column heard_at timestamp with time zone;
update deadline set heard_at = started_at;
alter table deadline alter column heard_at set not null;
