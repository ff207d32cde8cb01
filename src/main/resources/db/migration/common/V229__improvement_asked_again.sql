-- What was refused or closed may be asked for again because of the same: for the second, the third time.
alter table improvement add column times_asked integer default 1 not null;
alter table improvement drop constraint improvement_of_one_source;
alter table improvement add constraint improvement_of_one_source unique (source, source_reference, times_asked);
