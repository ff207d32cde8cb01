-- What leaves, or waits to leave. Recipient and content are sealed under the customer's key where customer_id is set.
create table outbox (
  id bigint not null,
  case_id bigint not null,
  step varchar(255) not null,
  channel varchar(8) not null,
  template varchar(40) not null,
  parameters varchar(4000) not null,
  language varchar(2) not null,
  customer_id bigint,
  recipient bytea not null,
  content bytea not null,
  parts integer not null,
  state varchar(12) not null,
  attempts integer not null,
  next_attempt_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  handed_over_at timestamp with time zone,
  version bigint not null,
  constraint outbox_pk primary key (id),
  constraint outbox_once_per_step unique (case_id, step, channel)
);

create index outbox_due on outbox (state, next_attempt_at);

-- What a person must look at.
create table outbox_incident (
  id bigint not null,
  message_id bigint not null,
  case_id bigint not null,
  reason varchar(40) not null,
  detail varchar(200) not null,
  happened_at timestamp with time zone not null,
  constraint outbox_incident_pk primary key (id)
);

create index outbox_incident_case on outbox_incident (case_id);
