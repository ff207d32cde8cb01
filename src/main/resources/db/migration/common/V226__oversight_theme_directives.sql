-- What a minister's office ordered about a service (and an area) rather than about one case. It is about no customer, so its words lie open.
create table theme_directive (
    id bigint not null,
    entity varchar(60) not null,
    service varchar(60),
    area varchar(60),
    -- A theme of those that keep coming back, once it has one.
    theme bigint,
    words varchar(2000) not null,
    by_date date not null,
    state varchar(20) not null,
    given_by varchar(200) not null,
    given_at timestamp with time zone not null,
    -- What its senior management answered, or why it isn't wanted any more.
    answer varchar(5000),
    ended_by varchar(200),
    ended_at timestamp with time zone,
    -- Of whom the watch has told so far, and when it looks next.
    step varchar(20) not null,
    next_look timestamp with time zone,
    version bigint not null,
    constraint theme_directive_pk primary key (id),
    constraint theme_directive_end check ((state = 'OPEN') = (ended_at is null)),
    constraint theme_directive_watched check (state = 'OPEN' or next_look is null)
);

create index theme_directive_of on theme_directive (entity, state, by_date, id);
create index theme_directive_all on theme_directive (state, by_date, id);
create index theme_directive_look on theme_directive (next_look, id);
