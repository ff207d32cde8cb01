-- The task of each week: who looks after an entity's feedback says of what nobody knows the theme of what it speaks. Open until somebody has done it.
create table recurrence_review (
    id bigint not null,
    entity varchar(60) not null,
    -- The seven days that it is about, both inclusive.
    from_day date not null,
    until_day date not null,
    due_at timestamp with time zone not null,
    -- What the share was when it was done; null while it is open.
    heard integer,
    analysed integer,
    done_by varchar(200),
    done_at timestamp with time zone,
    late_told boolean not null,
    version bigint not null,
    constraint recurrence_review_pk primary key (id),
    constraint recurrence_review_once unique (entity, from_day)
);

create index recurrence_review_open on recurrence_review (done_at, entity, due_at);
