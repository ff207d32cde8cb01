-- Which line of a decree has moved which case: it is moved once, however often the decree is carried out, and whatever people decide afterwards stays.
create table decree_case (
    line varchar(250) not null,
    case_id bigint not null,
    moved_at timestamp with time zone not null,
    constraint decree_case_pk primary key (line, case_id),
    constraint decree_case_case foreign key (case_id) references case_file (id)
);

create index decree_case_of on decree_case (case_id);

-- The open cases of an entity; also what a decree of years ago asks for every few seconds.
create index case_file_office on case_file (entity, state, id);
