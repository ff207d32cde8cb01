-- Giving out new tasks by itself: per team, off unless its supervisor wants it.
create table casework_assignment (
    team varchar(60) not null,
    mode varchar(20) not null,
    most integer not null,
    since timestamp with time zone,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint casework_assignment_pk primary key (team),
    constraint casework_assignment_most check (most between 1 and 200),
    constraint casework_assignment_since check (mode = 'OFF' or since is not null)
);

-- What could not be given out, why, and when it was last looked at. What somebody has is forgotten.
create table casework_left (
    item bigint not null,
    team varchar(60) not null,
    reason varchar(20) not null,
    looked_at timestamp with time zone not null,
    constraint casework_left_pk primary key (item)
);

create index casework_left_team on casework_left (team);

-- What nobody of a team has had since it wants its tasks given out, however long the team's list is.
create index work_item_new on work_item (team, ended_at, assignee, version, created_at);
