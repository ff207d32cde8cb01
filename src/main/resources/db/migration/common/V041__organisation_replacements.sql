-- The files are kept with everything else that is or was live (release_source), so that one place says which government decided. What an administrator replaced through the
-- door is remembered here with what the folder held at that moment: a start must not bring that back.
drop table organisation_source;
drop table organisation_version;

create table organisation_replacement (
    id bigint not null,
    hash varchar(64) not null,
    place_hash varchar(64) not null,
    actor varchar(200) not null,
    proposed_at timestamp with time zone not null,
    constraint organisation_replacement_pk primary key (id)
);

create index organisation_replacement_of on organisation_replacement (hash, place_hash);
