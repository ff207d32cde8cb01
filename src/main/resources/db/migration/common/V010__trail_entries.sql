create table trail_entry (
    id bigint not null,
    schema_version integer not null,
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    subject_version bigint not null,
    case_id bigint,
    action varchar(60) not null,
    actor varchar(200) not null,
    role varchar(40) not null,
    entity varchar(40),
    request_id varchar(100),
    happened_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    canonical bytea not null,
    constraint trail_entry_pk primary key (id),
    -- One change of a subject has exactly one row.
    constraint trail_entry_once unique (subject_kind, subject_id, subject_version)
);

create index trail_entry_case on trail_entry (case_id, id);

-- Apart from the record, so that a salt can be destroyed and the value it hid can no longer be proved, while the record stays as it is.
create table trail_salt (
    entry_id bigint not null,
    name varchar(60) not null,
    salt bytea not null,
    constraint trail_salt_pk primary key (entry_id, name)
);
