-- When an administrator switched a channel off, with what people read meanwhile, and on again; without words it is on.
create table channel_switch (
    id bigint not null,
    version bigint not null,
    channel varchar(20) not null,
    ar varchar(1000),
    en varchar(1000),
    off_until timestamp with time zone,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    constraint channel_switch_pk primary key (id),
    -- Of two who switch at once, whichever channels, one is told: together they might take away the last.
    constraint channel_switch_once unique (version),
    constraint channel_switch_both check ((ar is null) = (en is null)),
    constraint channel_switch_until check (off_until is null or ar is not null)
);
create index channel_switch_channel on channel_switch (channel, version);
