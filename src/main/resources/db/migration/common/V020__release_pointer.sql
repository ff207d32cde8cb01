create table release_pointer (
    id bigint not null,
    part varchar(40) not null,
    -- Code of the entity on which a release is tried; empty means all.
    scope varchar(40) not null,
    hash varchar(64) not null,
    since timestamp with time zone not null,
    mode varchar(20) not null,
    version bigint not null,
    constraint release_pointer_pk primary key (id),
    constraint release_pointer_once unique (part, scope)
);

create table release_source (
    part varchar(40) not null,
    tree_hash varchar(64) not null,
    path varchar(300) not null,
    content_hash varchar(64) not null,
    constraint release_source_pk primary key (part, tree_hash, path)
);

-- In pieces, because a binary column of H2 ends at one megabyte.
create table release_content (
    hash varchar(64) not null,
    piece integer not null,
    bytes bytea not null,
    constraint release_content_pk primary key (hash, piece)
);

create table release_refusal (
    id bigint not null,
    part varchar(40) not null,
    -- Null when the sources could not even be read.
    hash varchar(64),
    refused_at timestamp with time zone not null,
    -- JSON; in pieces of text that both stores take whole.
    problems varchar(1000000) not null,
    standing boolean not null,
    constraint release_refusal_pk primary key (id)
);

create index release_refusal_part on release_refusal (part, standing, id);
