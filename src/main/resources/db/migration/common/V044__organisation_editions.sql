-- Which files were live from when on, and who replaced them. The files themselves are kept by their hash (release_source).
create table organisation_edition (
    number bigint not null,
    hash varchar(64) not null,
    hash_before varchar(64),
    actor varchar(200) not null,
    live_at timestamp with time zone not null,
    constraint organisation_edition_pk primary key (number)
);
