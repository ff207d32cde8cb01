create table work_item (
    id bigint not null,
    case_id bigint not null,
    task_id varchar(64) not null,
    process_key varchar(64) not null,
    element varchar(100) not null,
    root_process_instance varchar(64) not null,
    definition_id varchar(64) not null,
    entity varchar(40) not null,
    team varchar(60) not null,
    assignee varchar(200),
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    claimed_at timestamp with time zone,
    ended_at timestamp with time zone,
    version bigint not null,
    constraint work_item_pk primary key (id),
    -- One row for each task of the engine.
    constraint work_item_of_one_task unique (task_id),
    -- Who claimed it is known exactly while it is claimed, and it has an end exactly when it is over.
    constraint work_item_claimed_by_somebody check (state <> 'CLAIMED' or (assignee is not null and claimed_at is not null)),
    constraint work_item_open_is_nobodys check (state <> 'OPEN' or assignee is null),
    constraint work_item_end check ((state in ('DONE', 'CANCELLED')) = (ended_at is not null))
);

create index work_item_case on work_item (case_id);
-- A team's open items in order, without those that are over: the end is null for all of them.
create index work_item_team on work_item (team, ended_at, id);
