-- How administrators worded the parts of messages, version by version; without words the way back to what came with the program.
create table notification_wording (
    id bigint not null,
    template varchar(60) not null,
    part varchar(60) not null,
    version bigint not null,
    ar varchar(4000),
    en varchar(4000),
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    constraint notification_wording_pk primary key (id),
    -- Of two who publish at once one is told.
    constraint notification_wording_once unique (template, part, version),
    constraint notification_wording_both check ((ar is null) = (en is null))
);
