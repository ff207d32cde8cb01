-- The files of the organisation as they were imported. A version is written once and never changed: what a case was
-- routed by can be read years later.
create table organisation_version (
    version     bigint                   not null,
    hash        varchar(64)              not null,
    imported_at timestamp with time zone not null,
    constraint organisation_version_pk primary key (version)
);

create table organisation_source (
    version bigint       not null,
    name    varchar(100) not null,
    content text         not null,
    constraint organisation_source_pk primary key (version, name),
    constraint organisation_source_version_fk foreign key (version) references organisation_version (version)
);
