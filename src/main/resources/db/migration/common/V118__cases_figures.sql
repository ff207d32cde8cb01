-- What figures count, in the order in which they look for it: with a million cases a dashboard reads these stretches and no case.
create index case_file_received on case_file (received_at, entity, kind, escalation_level);
create index case_file_replied on case_file (replied_at, entity, kind, breached_at, received_at);
-- Open are those that have neither of the first two.
create index case_file_open on case_file (closed_at, replied_at, received_at, entity, kind, breached_at);
