-- A file of what was said elsewhere. Its lines wait until they are counted and are then gone; those that can't be counted stay, with what is wrong in which column, and never with what stood there.
create table heard_file (
    id bigint not null,
    source varchar(30) not null,
    -- One file is counted once from one source, whoever sends it again.
    content_hash varchar(64) not null,
    -- Null for a file of the central team, which may be about any entity.
    entity varchar(60),
    line_count integer not null,
    counted integer not null,
    refused integer not null,
    sent_by varchar(200) not null,
    sent_at timestamp with time zone not null,
    constraint heard_file_pk primary key (id),
    constraint heard_file_once unique (source, content_hash),
    constraint heard_file_source foreign key (source) references feedback_source (code)
);

create index heard_file_of on heard_file (entity, id);

create table heard_line (
    file_id bigint not null,
    line_number integer not null,
    -- Null for one that can't be counted; its words are not here, only what they are known by (null if they say nothing).
    id bigint,
    entity varchar(60),
    service varchar(60),
    area varchar(60),
    blocks integer,
    heard_on date,
    signature bytea,
    problem varchar(60),
    problem_column varchar(20),
    -- Why it could not be counted though nothing is wrong with it, until somebody has it tried again; the kind of the error, never its words.
    failure varchar(100),
    failed_at timestamp with time zone,
    constraint heard_line_pk primary key (file_id, line_number),
    constraint heard_line_file foreign key (file_id) references heard_file (id)
);

-- Which lines wait, whatever file they are of.
create index heard_line_waiting on heard_line (id);
create index heard_line_failed on heard_line (failed_at, file_id);
