-- What became of each mail that was read, so that it is taken once. Nothing of its words; of its sender a keyed hash.
create table incoming_mail (
    id bigint not null,
    mail_key varchar(64) not null,
    sender varchar(64),
    -- TRYING, HELD, AGAIN, LEAVING, TAKEN, IGNORED, DISMISSED
    state varchar(20) not null,
    reason varchar(40),
    detail varchar(100),
    case_id bigint,
    attempts integer not null,
    seen_at timestamp with time zone not null,
    version bigint not null,
    constraint incoming_mail_pk primary key (id),
    constraint incoming_mail_key unique (mail_key)
);

create index incoming_mail_sender on incoming_mail (sender, seen_at);
create index incoming_mail_state on incoming_mail (state, id);
