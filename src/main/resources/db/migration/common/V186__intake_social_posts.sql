-- What people wrote to us on a platform, so that it is taken once and answered once. Nothing of their words; of who wrote, a keyed hash.
create table social_post (
    id bigint not null,
    -- The platform's own name for it.
    post varchar(200) not null,
    author varchar(64) not null,
    -- TAKEN, IGNORED, DELETED
    state varchar(20) not null,
    case_id bigint,
    -- none, private, public
    answered varchar(10) not null,
    -- NONE, WAITING, SENT, FAILED
    answer varchar(10) not null,
    attempts integer not null,
    next_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    version bigint not null,
    constraint social_post_pk primary key (id),
    constraint social_post_post unique (post)
);

create index social_post_author on social_post (author, id);
create index social_post_answer on social_post (answer, next_at, id);
create index social_post_seen on social_post (seen_at);
