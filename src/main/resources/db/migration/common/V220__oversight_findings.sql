-- What rules found that would explain a case's being in time: once for each reply and reason. A reply that is taken back takes its findings along.
create table honesty_finding (
    id bigint not null,
    case_id bigint not null,
    message_id bigint not null,
    -- The folder of rules/honesty/ that found it.
    reason varchar(60) not null,
    rule varchar(400) not null,
    decision_id bigint not null,
    -- Who had the case when the reply left.
    entity varchar(60) not null,
    found_at timestamp with time zone not null,
    constraint honesty_finding_pk primary key (id),
    constraint honesty_finding_once unique (message_id, reason),
    constraint honesty_finding_case foreign key (case_id) references case_file (id)
);

create index honesty_finding_of on honesty_finding (case_id, reason);
