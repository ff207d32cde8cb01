-- Replies that an entity keeps ready, each version a row. Nobody's personal words: what is personal is filled in when one is used.
create table casework_standard_reply (
    id bigint not null,
    -- The same in all versions of one reply.
    reply_id bigint not null,
    version int not null,
    entity varchar(60) not null,
    -- Null for all teams of the entity.
    team varchar(60),
    name_ar varchar(100) not null,
    name_en varchar(100) not null,
    text_ar varchar(4000) not null,
    text_en varchar(4000) not null,
    state varchar(20) not null,
    proposed_by varchar(200) not null,
    proposed_at timestamp with time zone not null,
    decided_by varchar(200),
    decided_at timestamp with time zone,
    remark varchar(1000),
    constraint casework_standard_reply_pk primary key (id),
    constraint casework_standard_reply_version unique (reply_id, version)
);

create index casework_standard_reply_entity on casework_standard_reply (entity, state);
