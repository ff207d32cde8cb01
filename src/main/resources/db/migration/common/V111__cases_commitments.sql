-- For a commitment: the reply that makes it.
alter table contribution add column message_id bigint;
alter table contribution add constraint contribution_message foreign key (message_id) references case_message (id);
alter table contribution add constraint contribution_promised_by check ((kind = 'COMMITMENT') = (message_id is not null));
