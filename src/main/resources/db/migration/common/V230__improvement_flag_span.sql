-- The last day of those in which what was observed came: a flag that is found late was raised by days that are over.
alter table recurrence_flag add column until_day date;
update recurrence_flag set until_day = cast(found_on - interval '1' day as date);
alter table recurrence_flag alter column until_day set not null;
