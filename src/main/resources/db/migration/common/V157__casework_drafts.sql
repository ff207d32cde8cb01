-- What somebody has begun to write at a task and not sent yet, under the data key of the case's customer, whom it may quote. Kept until it is sent, given up, or the case is closed.
create table casework_draft (
    work_item_id bigint not null,
    login varchar(200) not null,
    -- What it would do: the act of a task's form, or remark.
    act varchar(40) not null,
    case_id bigint not null,
    customer_id bigint not null,
    fields bytea not null,
    saved_at timestamp with time zone not null,
    constraint casework_draft_pk primary key (work_item_id, login, act)
);

create index casework_draft_case on casework_draft (case_id);
