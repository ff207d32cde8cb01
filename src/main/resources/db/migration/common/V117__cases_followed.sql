-- Whoever follows another's case in the place of sending the same. Told from tell_at on, which is when a reply may no more be taken back; once.
create table case_followed (
    id bigint not null,
    case_id bigint not null,
    customer_id bigint not null,
    since timestamp with time zone not null,
    tell_at timestamp with time zone,
    told_at timestamp with time zone,
    constraint case_followed_pk primary key (id),
    constraint case_followed_once unique (case_id, customer_id),
    constraint case_followed_case foreign key (case_id) references case_file (id)
);

create index case_followed_by on case_followed (customer_id, id);
create index case_followed_to_tell on case_followed (tell_at, id);
