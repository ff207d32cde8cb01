-- What the carrier calls the parts of a message, and what it said became of them. A receipt may come before the hand-over was noted: then its message is not known yet.
create table outbox_part (
  carrier_id varchar(200) not null,
  message_id bigint,
  receipt varchar(12),
  receipt_detail varchar(40),
  receipt_at timestamp with time zone,
  constraint outbox_part_pk primary key (carrier_id),
  constraint outbox_part_receipt check (receipt in ('DELIVERED', 'FAILED')),
  constraint outbox_part_says check ((receipt is null) = (receipt_at is null) and (message_id is not null or receipt is not null))
);

create index outbox_part_message on outbox_part (message_id);

-- What became of the whole message, and when: what the carrier said, and in which words.
alter table outbox add column receipt varchar(40);
alter table outbox add column receipt_at timestamp with time zone;
alter table outbox add constraint outbox_receipt_says check ((receipt is null) = (receipt_at is null));

-- When an incident was dealt with, and by whom.
alter table outbox_incident add column ended_at timestamp with time zone;
alter table outbox_incident add column ended_by varchar(200);
create index outbox_incident_open on outbox_incident (ended_at, id);
