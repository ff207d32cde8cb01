-- One line of the register: what was asked for, and where it stands.
create table improvement (
    id bigint not null,
    number varchar(12) not null,
    entity varchar(60) not null,
    service varchar(60),
    theme varchar(60),
    area varchar(60),
    source varchar(20) not null,
    source_reference varchar(100),
    asked_as varchar(10) not null,
    asked_from date not null,
    asked_until date not null,
    state varchar(20) not null,
    permanent boolean,
    owner varchar(200),
    due_on date,
    effective_on date,
    effect_way varchar(20),
    fewer_cases integer,
    process_instance varchar(64),
    requested_by varchar(200) not null,
    opened_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    closed_at timestamp with time zone,
    version bigint not null,
    constraint improvement_pk primary key (id),
    constraint improvement_number unique (number),
    -- What one source asks for is asked for once, however often it is sent.
    constraint improvement_of_one_source unique (source, source_reference),
    constraint improvement_date check (asked_until >= asked_from)
);

create index improvement_asked on improvement (asked_from, id);
create index improvement_entity on improvement (entity, asked_from, id);

-- The next free number of each year.
create table improvement_count (
    count_year integer not null,
    last_number integer not null,
    constraint improvement_count_pk primary key (count_year)
);

-- What was written about it, in one language or in both; beside each its words in one spelling, for the search.
create table improvement_words (
    improvement_id bigint not null,
    part varchar(20) not null,
    language varchar(2) not null,
    text varchar(16000) not null,
    plain varchar(16000) not null,
    constraint improvement_words_pk primary key (improvement_id, part, language),
    constraint improvement_words_of foreign key (improvement_id) references improvement (id)
);

-- The cases that showed the need.
create table improvement_case (
    improvement_id bigint not null,
    case_id bigint not null,
    constraint improvement_case_pk primary key (improvement_id, case_id),
    constraint improvement_case_of foreign key (improvement_id) references improvement (id)
);

create index improvement_of_case on improvement_case (case_id);
