-- Figures are counted from indexes alone while the store knows that everybody sees what a page holds, and it learns that by tidying.
-- Of its own accord it would tidy after a fifth of all cases were added: with a million stored, that is never for the month that people look at.
alter table case_file set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 2000);

-- The same for what waits for a team.
alter table work_item set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 2000);
