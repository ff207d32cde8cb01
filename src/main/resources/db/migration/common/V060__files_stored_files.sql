create table stored_file (
    id bigint not null,
    file_name varchar(200) not null,
    media_type varchar(60) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    uploaded_by varchar(200) not null,
    case_id bigint,
    uploaded_at timestamp with time zone not null,
    version bigint not null,
    constraint stored_file_pk primary key (id)
);

create index stored_file_case on stored_file (case_id, id);

-- Equal contents are stored once; in pieces, because a binary column of H2 ends at one megabyte.
create table stored_content (
    sha256 varchar(64) not null,
    piece integer not null,
    bytes bytea not null,
    constraint stored_content_pk primary key (sha256, piece)
);
