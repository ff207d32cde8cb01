-- Words of life-danger were found in it: lists show it, and it is never of less than high priority.
alter table case_file add column emergency boolean default false not null;
-- What was decided: of a suggestion accepted or declined, of a grievance upheld, partly-upheld or rejected.
alter table case_file add column decided varchar(20);

-- A grievance, and the one reply that it is against.
create table case_grievance (
    case_id bigint not null,
    original_id bigint not null,
    reply_id bigint not null,
    -- The reply's id, null for a grievance that was not admitted: a reply is objected to once.
    against_reply bigint,
    constraint case_grievance_pk primary key (case_id),
    constraint case_grievance_case foreign key (case_id) references case_file (id),
    constraint case_grievance_original foreign key (original_id) references case_file (id),
    constraint case_grievance_reply foreign key (reply_id) references case_message (id),
    constraint case_grievance_once unique (against_reply),
    constraint case_grievance_marker check (against_reply is null or against_reply = reply_id)
);

create index case_grievance_of on case_grievance (original_id);

-- A case that says what its customer had said before, the case that said it first, and the message there that holds its words.
create table case_double (
    case_id bigint not null,
    first_id bigint not null,
    message_id bigint not null,
    joined_at timestamp with time zone not null,
    constraint case_double_pk primary key (case_id),
    constraint case_double_case foreign key (case_id) references case_file (id),
    constraint case_double_first foreign key (first_id) references case_file (id),
    constraint case_double_message foreign key (message_id) references case_message (id)
);

create index case_double_of on case_double (first_id);
