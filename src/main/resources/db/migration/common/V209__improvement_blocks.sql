-- A neighbourhood, if it is about one: ten blocks by their number without its last digit.
alter table improvement add column blocks integer;
