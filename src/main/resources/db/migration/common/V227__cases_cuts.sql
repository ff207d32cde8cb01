-- What figures are cut by stands in the stretches that are counted: still no case is read. The two of V118 are widened; of what is open the narrow one stays, which the
-- overview of all reads, and this one serves the cuts.
drop index case_file_received;
create index case_file_received on case_file (received_at, entity, kind, escalation_level, service, area, channel, customer_id);
drop index case_file_replied;
create index case_file_replied on case_file (replied_at, entity, kind, breached_at, received_at, service, area, channel, customer_id);
create index case_file_open_cut on case_file (closed_at, replied_at, entity, received_at, kind, breached_at, service, area, channel, customer_id);
