-- Who wants the figures by mail on the morning of each working day; without a row nobody is written to.
create table digest_wish (
    login varchar(200) not null,
    id bigint not null,
    wanted boolean not null,
    -- When the next one is to be written; null for whom none is.
    next_at timestamp with time zone,
    -- The day of the last one: there is never a second for a day.
    last_day date,
    version bigint not null,
    constraint digest_wish_pk primary key (login),
    constraint digest_wish_next check (wanted or next_at is null)
);

create index digest_wish_due on digest_wish (next_at, login);

-- What is about to be late.
create index deadline_due on deadline (kind, state, due, subject_id);
