-- What waits for a team is counted at the head of each task list: from this index alone, if it knows whose each task is.
drop index work_item_due;
create index work_item_due on work_item (team, ended_at, due, id, assignee);
