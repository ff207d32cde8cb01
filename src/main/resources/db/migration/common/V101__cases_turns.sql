-- Until when an issued reply is held back: its customer does not see it before, and until then it can be recalled.
alter table case_message add column leaves_at timestamp with time zone;
update case_message set leaves_at = sent_at where kind = 'REPLY' and sent_at is not null;

-- What was said before the reply, why it takes longer, and the day that was promised. The words are sealed under the customer's data key.
create table case_interim (
    id bigint not null,
    case_id bigint not null,
    words bytea not null,
    reason bytea not null,
    until_day date not null,
    actor varchar(200) not null,
    given_at timestamp with time zone not null,
    constraint case_interim_pk primary key (id),
    constraint case_interim_case foreign key (case_id) references case_file (id)
);

create index case_interim_of on case_interim (case_id, id);
