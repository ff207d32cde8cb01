-- What was measured of an improvement on the day on which it was closed: later days measure something else, and may compare with others.
create table improvement_effect (
    improvement_id bigint not null,
    measured_on date not null,
    compared varchar(10) not null,
    -- In percent of cases less, with the ends of the interval; null where there was too little to tell.
    fewer integer,
    least integer,
    most integer,
    constraint improvement_effect_pk primary key (improvement_id),
    constraint improvement_effect_of foreign key (improvement_id) references improvement (id)
);

-- The weeks that were looked at then.
create table improvement_effect_week (
    improvement_id bigint not null,
    first_day date not null,
    seen integer not null,
    expected double precision not null,
    -- Before, left out, or after.
    week_of varchar(10) not null,
    constraint improvement_effect_week_pk primary key (improvement_id, first_day),
    constraint improvement_effect_week_of foreign key (improvement_id) references improvement_effect (improvement_id)
);
