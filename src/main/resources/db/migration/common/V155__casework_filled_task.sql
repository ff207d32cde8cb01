-- What an officer filled in at a task that a designer drew. The record shows that it was filled in; the words are here, under the
-- customer's data key, for those who work on the case later.
create table casework_filled_task (
    work_item_id bigint not null,
    case_id bigint not null,
    customer_id bigint not null,
    element varchar(255) not null,
    button varchar(255) not null,
    fields bytea not null,
    filled_by varchar(255) not null,
    filled_at timestamp with time zone not null,
    constraint casework_filled_task_once primary key (work_item_id)
);

create index casework_filled_task_case on casework_filled_task (case_id);
