-- The piece of side work that a task belongs to; null for a task of the case itself.
alter table work_item add column contribution_id bigint;
