create index heard_count_since on heard_count (heard_on, entity);

-- Until which day an entity's feedback was looked at; the row is due when that day is not yesterday.
create table recurrence_look (
    entity varchar(60) not null,
    looked_until date not null,
    constraint recurrence_look_pk primary key (entity)
);

-- More feedback of a scope than is to be expected. A part of the scope that is null is any.
create table recurrence_flag (
    id bigint not null,
    entity varchar(60) not null,
    service varchar(60),
    theme_id bigint,
    area varchar(60),
    kind varchar(20) not null,
    observed integer not null,
    expected decimal(12, 2) not null,
    since date not null,
    found_on date not null,
    state varchar(20) not null,
    -- What the rules led to, heaviest first, and the decision that says why.
    led_to varchar(200) not null,
    decision_id bigint not null,
    -- Why somebody set it aside, in his words.
    reason varchar(1000),
    looked_at_by varchar(200),
    version bigint not null,
    constraint recurrence_flag_pk primary key (id)
);

create index recurrence_flag_of on recurrence_flag (entity, state, found_on);
create index recurrence_flag_found on recurrence_flag (found_on, id);
