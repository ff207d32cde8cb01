-- What an administrator has written down to be changed and has not published yet: rows of the files, before and after.
create table organisation_draft (
    id bigint not null,
    owner varchar(200) not null,
    items text not null,
    state varchar(10) not null,
    -- 'open' or null, so that ended drafts do not count for the constraint that each owner has one.
    open_marker varchar(4),
    published_as varchar(64),
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint organisation_draft_pk primary key (id),
    constraint organisation_draft_one_open unique (owner, open_marker)
);
