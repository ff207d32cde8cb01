create table path_row (
    id bigint not null,
    case_id bigint not null,
    definition_id varchar(64) not null,
    definition_version integer not null,
    process_instance varchar(64) not null,
    root_process_instance varchar(64) not null,
    steps varchar(1000000) not null,
    recorded_at timestamp with time zone not null,
    constraint path_row_pk primary key (id)
);

create index path_row_case on path_row (case_id, id);
