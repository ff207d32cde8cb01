-- The block that the case is about, as the customer said it: the area alone is too wide to find a lamp in.
alter table case_file add column block integer;
