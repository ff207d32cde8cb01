-- Counted by span of days.
create index knowledge_answered_way_at on knowledge_answered (way, answered_at);
