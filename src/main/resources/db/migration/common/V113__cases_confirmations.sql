-- Why somebody let words leave although the rules warned; the reason under the data key of the case's customer.
create table case_confirmation (
    decision_id bigint not null,
    case_id bigint not null,
    reason bytea not null,
    actor varchar(200) not null,
    confirmed_at timestamp with time zone not null,
    constraint case_confirmation_pk primary key (decision_id),
    constraint case_confirmation_case foreign key (case_id) references case_file (id)
);

create index case_confirmation_of on case_confirmation (case_id, decision_id);

-- What a customer should not have had to bear, found by a rule and counted: asked a third time, sent to a counter.
create table case_flag (
    id bigint not null,
    case_id bigint not null,
    flag varchar(40) not null,
    rule varchar(400) not null,
    decision_id bigint not null,
    entity varchar(60),
    flagged_at timestamp with time zone not null,
    constraint case_flag_pk primary key (id),
    constraint case_flag_once unique (decision_id, flag),
    constraint case_flag_case foreign key (case_id) references case_file (id)
);

create index case_flag_of on case_flag (case_id, id);
create index case_flag_counted on case_flag (flag, entity, flagged_at);
