-- The steps of a plan; each has a clock of its own while it is carried out.
create table improvement_step (
    id bigint not null,
    improvement_id bigint not null,
    step_position integer not null,
    text varchar(2000) not null,
    due_on date not null,
    done_at timestamp with time zone,
    done_by varchar(200),
    evidence varchar(4000),
    constraint improvement_step_pk primary key (id),
    constraint improvement_step_of foreign key (improvement_id) references improvement (id)
);

create index improvement_step_in_order on improvement_step (improvement_id, step_position);
-- What waits in one entity.
create index improvement_waiting on improvement (entity, state, id);
