create table deadline (
    id bigint not null,
    case_id bigint not null,
    kind varchar(20) not null,
    state varchar(10) not null,
    -- 'live' while running or paused, otherwise null, so that ended clocks do not count for the constraint below.
    live_marker varchar(4),
    period varchar(40) not null,
    promised_micros bigint not null,
    used_micros bigint not null,
    started_at timestamp with time zone not null,
    counted_from timestamp with time zone,
    due timestamp with time zone,
    paused_at timestamp with time zone,
    next_look timestamp with time zone,
    warned boolean not null,
    exceeded boolean not null,
    level integer not null,
    calendar varchar(40) not null,
    calendar_version bigint not null,
    priority varchar(40) not null,
    root_process_instance varchar(64) not null,
    -- Bookkeeping of the watch: no change of the clock, so neither a new version nor a row of the record.
    failed_looks integer not null,
    claimed_until timestamp with time zone,
    version bigint not null,
    constraint deadline_pk primary key (id),
    constraint deadline_one_live unique (case_id, kind, live_marker),
    constraint deadline_runs_or_stands check (
        (state = 'RUNNING' and due is not null and counted_from is not null and paused_at is null)
        or (state = 'PAUSED' and due is null and next_look is null and paused_at is not null)
        or (state in ('MET', 'LAPSED') and next_look is null and live_marker is null))
);

create index deadline_to_look_at on deadline (state, next_look);

create table deadline_finding (
    id bigint not null,
    deadline_id bigint not null,
    case_id bigint not null,
    finding varchar(40) not null,
    rule varchar(400) not null,
    decision_id bigint not null,
    finding_values varchar(2000) not null,
    found_at timestamp with time zone not null,
    constraint deadline_finding_pk primary key (id),
    constraint deadline_finding_deadline foreign key (deadline_id) references deadline (id)
);

create index deadline_finding_of on deadline_finding (deadline_id, id);
create index deadline_finding_case on deadline_finding (case_id, id);

create table watch_incident (
    id bigint not null,
    deadline_id bigint not null,
    case_id bigint not null,
    reason varchar(40) not null,
    detail varchar(200) not null,
    opened_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint watch_incident_pk primary key (id),
    constraint watch_incident_deadline foreign key (deadline_id) references deadline (id)
);

create index watch_incident_of on watch_incident (deadline_id);
create index watch_incident_open on watch_incident (ended_at, id);
