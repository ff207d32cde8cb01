-- A neighbourhood, if it is about one: ten blocks by their number without its last digit.
alter table improvement add column blocks integer;

-- What a flag led to before has the flag's.
update improvement
set blocks = (select f.blocks from recurrence_flag f where cast(f.id as varchar(100)) = improvement.source_reference)
where source = 'FLAG'
  and source_reference in (select cast(f.id as varchar(100)) from recurrence_flag f where f.blocks is not null);
