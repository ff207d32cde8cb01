-- Which neighbourhood those named who also marked the place, by squares of some 500 metres: of no case and no person.
create table heard_place (
    -- Latitude and longitude in two-hundredths of a degree, rounded down.
    north integer not null,
    east integer not null,
    area varchar(60) not null,
    blocks integer not null,
    pieces integer not null,
    constraint heard_place_pk primary key (north, east, area, blocks)
);
