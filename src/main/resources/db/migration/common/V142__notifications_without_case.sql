-- A message may be about no case, such as a one-time code.
alter table outbox alter column case_id drop not null;
alter table outbox_incident alter column case_id drop not null;
create index outbox_customer on outbox (customer_id, id);
