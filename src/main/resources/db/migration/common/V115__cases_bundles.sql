-- Cases that are to be answered with one reply: each follows a head, and no head follows another.
create table case_follower (
    case_id bigint not null,
    head_id bigint not null,
    linked_by varchar(200) not null,
    linked_at timestamp with time zone not null,
    constraint case_follower_pk primary key (case_id),
    constraint case_follower_case foreign key (case_id) references case_file (id),
    constraint case_follower_head foreign key (head_id) references case_file (id),
    constraint case_follower_not_itself check (case_id <> head_id)
);

create index case_follower_of on case_follower (head_id, case_id);
