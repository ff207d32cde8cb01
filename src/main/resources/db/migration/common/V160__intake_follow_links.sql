-- The link by which a case that was sent without a name is followed: of its token the hash only.
create table follow_link (
    case_id bigint not null,
    token varchar(64) not null,
    given_at timestamp with time zone not null,
    constraint follow_link_pk primary key (case_id),
    constraint follow_link_token unique (token)
);
