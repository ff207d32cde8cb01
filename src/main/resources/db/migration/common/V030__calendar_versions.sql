-- The calendars' files as they were imported. A version is written once and never changed: a deadline keeps the number
-- of the version it was worked out by, and can be worked out again years later.
create table calendar_version (
    version     bigint                   not null,
    zone        varchar(50)              not null,
    hash        varchar(64)              not null,
    imported_at timestamp with time zone not null,
    constraint calendar_version_pk primary key (version)
);

create table calendar_source (
    version bigint       not null,
    name    varchar(100) not null,
    content text         not null,
    constraint calendar_source_pk primary key (version, name),
    constraint calendar_source_version_fk foreign key (version) references calendar_version (version)
);
