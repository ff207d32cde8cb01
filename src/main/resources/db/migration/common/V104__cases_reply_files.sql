-- What an office sends along with a reply: its customer has it with the reply, and not before.
create table case_reply_file (
    file_id bigint not null,
    message_id bigint not null,
    case_id bigint not null,
    constraint case_reply_file_pk primary key (file_id),
    constraint case_reply_file_case foreign key (case_id) references case_file (id)
);

create index case_reply_file_of_case on case_reply_file (case_id, file_id);
