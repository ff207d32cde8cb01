create table case_file (
    id bigint not null,
    number_year integer not null,
    number_sequence bigint not null,
    kind varchar(20) not null,
    state varchar(30) not null,
    customer_id bigint not null,
    -- Under the customer's data key, as every word that a person wrote.
    subject bytea not null,
    description bytea not null,
    service varchar(60),
    area varchar(60),
    urgency varchar(20) not null,
    channel varchar(40) not null,
    attachments integer not null,
    opened_by varchar(200) not null,
    priority varchar(40),
    entity varchar(60),
    team varchar(60),
    transfers integer not null,
    breached_at timestamp with time zone,
    escalation_level integer not null,
    received_at timestamp with time zone not null,
    replied_at timestamp with time zone,
    closed_at timestamp with time zone,
    version bigint not null,
    constraint case_file_pk primary key (id),
    constraint case_file_number unique (number_year, number_sequence),
    constraint case_file_owned check (state not in ('WITH_TEAM', 'WAITING_FOR_CUSTOMER', 'REPLIED', 'CLOSED')
        or (entity is not null and team is not null))
);

create index case_file_customer on case_file (customer_id, id);
create index case_file_opened_by on case_file (opened_by, id);

-- Numbers are taken in blocks, so that two submissions never wait for one row; a block that is lost in a crash is a gap and nothing more.
create table case_number_block (
    number_year integer not null,
    next_sequence bigint not null,
    constraint case_number_block_pk primary key (number_year)
);

create table case_message (
    id bigint not null,
    case_id bigint not null,
    kind varchar(20) not null,
    words bytea not null,
    author varchar(200) not null,
    written_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    constraint case_message_pk primary key (id),
    constraint case_message_case foreign key (case_id) references case_file (id)
);

create index case_message_of on case_message (case_id, id);

create table case_access (
    id bigint not null,
    case_id bigint not null,
    entity varchar(60) not null,
    team varchar(60),
    role varchar(40),
    reason varchar(40) not null,
    from_at timestamp with time zone not null,
    until_at timestamp with time zone,
    constraint case_access_pk primary key (id),
    constraint case_access_case foreign key (case_id) references case_file (id)
);

create index case_access_of on case_access (case_id);
create index case_access_entity on case_access (entity, until_at, case_id);

create table case_transfer (
    id bigint not null,
    case_id bigint not null,
    from_entity varchar(60) not null,
    to_entity varchar(60) not null,
    reason bytea not null,
    actor varchar(200) not null,
    transferred_at timestamp with time zone not null,
    constraint case_transfer_pk primary key (id),
    constraint case_transfer_case foreign key (case_id) references case_file (id)
);

create index case_transfer_of on case_transfer (case_id, id);

create table case_escalation (
    id bigint not null,
    case_id bigint not null,
    level integer not null,
    role varchar(40) not null,
    deadline_id bigint not null,
    raised_at timestamp with time zone not null,
    constraint case_escalation_pk primary key (id),
    constraint case_escalation_case foreign key (case_id) references case_file (id)
);

create index case_escalation_of on case_escalation (case_id, id);
