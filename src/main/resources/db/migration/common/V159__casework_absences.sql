-- When somebody is away, and who stands in for him. Why he is away is nobody's business here.
create table casework_absence (
    id bigint not null,
    login varchar(200) not null,
    entity varchar(60) not null,
    substitute varchar(200) not null,
    from_day date not null,
    until_day date not null,
    entered_by varchar(200) not null,
    entered_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint casework_absence_pk primary key (id),
    constraint casework_absence_days check (until_day >= from_day),
    constraint casework_absence_two check (login <> substitute)
);

create index casework_absence_of on casework_absence (login, until_day);
create index casework_absence_by on casework_absence (substitute, until_day);
create index casework_absence_entity on casework_absence (entity, until_day);
