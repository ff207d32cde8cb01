-- Every reply that left, with its place in the draw of its month: whoever is drawn, are the first so many in that order. A reply that is taken back leaves it.
create table sampled_reply (
    message_id bigint not null,
    case_id bigint not null,
    entity varchar(60) not null,
    author varchar(200) not null,
    -- As 202603.
    sample_month integer not null,
    draw bigint not null,
    sent_at timestamp with time zone not null,
    constraint sampled_reply_pk primary key (message_id),
    constraint sampled_reply_case foreign key (case_id) references case_file (id)
);

create index sampled_reply_of_entity on sampled_reply (sample_month, entity, draw);
create index sampled_reply_of_all on sampled_reply (sample_month, draw);

-- What a reviewer of another entity thinks of a reply that was drawn: once, and not changed afterwards.
create table appraisal (
    message_id bigint not null,
    entity varchar(60) not null,
    sample_month integer not null,
    handling integer not null,
    clarity integer not null,
    courtesy integer not null,
    kept boolean not null,
    appraiser varchar(200) not null,
    given_at timestamp with time zone not null,
    constraint appraisal_pk primary key (message_id),
    constraint appraisal_of foreign key (message_id) references sampled_reply (message_id)
);

create index appraisal_month on appraisal (sample_month, entity);

-- What reviewers advise an entity, in their own words; of no customer.
create table quality_guidance (
    id bigint not null,
    entity varchar(60) not null,
    sample_month integer not null,
    words varchar(4000) not null,
    author varchar(200) not null,
    written_at timestamp with time zone not null,
    constraint quality_guidance_pk primary key (id)
);

create index quality_guidance_of on quality_guidance (entity, id);
