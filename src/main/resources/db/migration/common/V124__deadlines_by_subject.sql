-- Whose clock it is: the case itself, or one piece of side work on it. Ids are unique among all tables, so the subject's alone says it.
alter table deadline add column subject_id bigint;
update deadline set subject_id = case_id;
alter table deadline alter column subject_id set not null;
alter table deadline drop constraint deadline_one_live;
alter table deadline add constraint deadline_one_live unique (subject_id, kind, live_marker);
create index deadline_case on deadline (case_id, id);
