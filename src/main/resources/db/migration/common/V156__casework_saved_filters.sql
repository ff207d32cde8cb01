-- A filter of the task list under a name: of one person, or of a team for all of it.
create table casework_saved_filter (
    id bigint not null,
    -- One of the two: whose it is.
    login varchar(200),
    team varchar(60),
    name varchar(60) not null,
    query varchar(1000) not null,
    saved_by varchar(200) not null,
    saved_at timestamp with time zone not null,
    constraint casework_saved_filter_pk primary key (id),
    constraint casework_saved_filter_owner check ((login is null) <> (team is null)),
    constraint casework_saved_filter_own_name unique (login, name),
    constraint casework_saved_filter_team_name unique (team, name)
);
