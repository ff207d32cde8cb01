-- Who of the staff has looked at a case just now: a courtesy to each other, never a lock, and no part of the record. Old rows go with the next look at the case.
create table casework_presence (
    case_id bigint not null,
    login varchar(200) not null,
    seen_at timestamp with time zone not null,
    constraint casework_presence_pk primary key (case_id, login)
);
