-- What shows a need for which an improvement is under way joins it, and leads to no request of its own.
create table improvement_joined (
    improvement_id bigint not null,
    source varchar(40) not null,
    source_reference varchar(200) not null,
    joined_on date not null,
    constraint improvement_joined_pk primary key (source, source_reference),
    constraint improvement_joined_of foreign key (improvement_id) references improvement (id)
);
create index improvement_joined_to on improvement_joined (improvement_id);
