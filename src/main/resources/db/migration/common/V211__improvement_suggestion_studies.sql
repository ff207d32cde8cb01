-- What an entity finds about a cluster of suggestions: what it would cost, what it would bring, and how long it would take.
create table suggestion_study (
    cluster_id bigint not null,
    entity varchar(60) not null,
    state varchar(20) not null,
    question varchar(8000),
    asked_by varchar(200) not null,
    asked_at timestamp with time zone not null,
    cost bigint,
    benefit varchar(8000),
    weeks integer,
    given_by varchar(200),
    given_at timestamp with time zone,
    constraint suggestion_study_pk primary key (cluster_id, entity),
    constraint suggestion_study_cluster foreign key (cluster_id) references suggestion_cluster (id)
);

create index suggestion_study_waiting on suggestion_study (entity, state);

-- A step of a plan in the other language: authors are told and the public reads what is done, each in the own language.
alter table improvement_step add column text_other varchar(2000);
