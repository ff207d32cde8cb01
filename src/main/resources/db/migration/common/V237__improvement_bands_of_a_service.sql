-- Services share pieces of words, and the embedded store finds a list of values by the first column of an index alone: a band brought rows of every service. Now it is the service's own.
alter table theme_band add column band_of varchar(90);

update theme_band set band_of = service || ':' || cast(band as varchar(20));

alter table theme_band alter column band_of set not null;

alter table theme_band drop constraint theme_band_pk;

alter table theme_band drop column service;

alter table theme_band drop column band;

alter table theme_band add constraint theme_band_pk primary key (band_of, theme_id);
