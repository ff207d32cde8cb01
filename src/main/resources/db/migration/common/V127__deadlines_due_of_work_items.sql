-- When what a task is about is due, and since when its clock stands still: beside the task, so that a list in the order of time left reads one index and no clock.
-- Written with the clock, in its transaction; no change of the task, so no new version of it.
alter table work_item add column due timestamp with time zone;
alter table work_item add column paused_at timestamp with time zone;

update work_item set
    due = (select min(d.due) from deadline d
           where d.subject_id = coalesce(work_item.contribution_id, work_item.case_id) and d.live_marker = 'live' and d.state = 'RUNNING'
             and d.kind in ('REPLY', 'CONTRIBUTION', 'DIRECTIVE', 'COMMITMENT', 'IMPLEMENTATION', 'REVIEW')),
    paused_at = (select min(d.paused_at) from deadline d
           where d.subject_id = coalesce(work_item.contribution_id, work_item.case_id) and d.live_marker = 'live' and d.state = 'PAUSED'
             and d.kind in ('REPLY', 'CONTRIBUTION', 'DIRECTIVE', 'COMMITMENT', 'IMPLEMENTATION', 'REVIEW'))
where ended_at is null;
-- A task beside the case whose own clock is over waits as long as the case does.
update work_item set
    due = (select d.due from deadline d where d.subject_id = work_item.case_id and d.live_marker = 'live' and d.state = 'RUNNING' and d.kind = 'REPLY'),
    paused_at = (select d.paused_at from deadline d where d.subject_id = work_item.case_id and d.live_marker = 'live' and d.state = 'PAUSED' and d.kind = 'REPLY')
where ended_at is null and due is null and paused_at is null and contribution_id is not null;
update work_item set paused_at = null where due is not null and paused_at is not null;

-- A team's open items in the order of time left; the one by id serves the list of the API.
create index work_item_due on work_item (team, ended_at, due, id);
-- What one person has in hand, which is little among much.
create index work_item_hand on work_item (assignee, ended_at, due, id);
