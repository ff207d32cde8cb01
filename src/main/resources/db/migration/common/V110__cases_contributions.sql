create table contribution (
    id bigint not null,
    case_id bigint not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    asked_by varchar(200) not null,
    asking_entity varchar(60) not null,
    entity varchar(60) not null,
    team varchar(60) not null,
    -- The one person of the team who is asked; null for the whole team.
    person varchar(200),
    -- Under the data key of the case's customer, as every word that may quote him.
    question bytea not null,
    answer bytea,
    remark bytea,
    by_date date,
    returns integer not null,
    asked_at timestamp with time zone not null,
    answered_at timestamp with time zone,
    late_at timestamp with time zone,
    ended_at timestamp with time zone,
    version bigint not null,
    constraint contribution_pk primary key (id),
    constraint contribution_case foreign key (case_id) references case_file (id),
    constraint contribution_end check ((state in ('DONE', 'CANCELLED')) = (ended_at is not null))
);

create index contribution_of on contribution (case_id, id);

-- Access that was given for a contribution ends with it and not with the entity's other access.
alter table case_access add column contribution_id bigint;
alter table case_access add constraint case_access_contribution foreign key (contribution_id) references contribution (id);
create index case_access_for on case_access (contribution_id);
