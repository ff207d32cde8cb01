-- One row per decision, never updated. It holds all that is needed to explain the decision and to take it again.
create table decision (
  id bigint not null,
  kind varchar(32) not null,
  subject_kind varchar(32) not null,
  subject_id bigint not null,
  -- Under whose key the personal facts are sealed; 0 if there are none.
  customer_id bigint not null,
  rule_set varchar(64) not null,
  fact_schema integer not null,
  business_date date not null,
  decided_at timestamp with time zone not null,
  facts varchar not null,
  personal bytea,
  findings varchar not null,
  winner varchar(64),
  winner_rule varchar(300),
  runner_up_rule varchar(300),
  conflict boolean not null,
  constraint decision_pk primary key (id),
  constraint decision_conflict_has_no_winner check (not conflict or winner is null),
  constraint decision_winner_has_a_rule check ((winner is null) = (winner_rule is null))
);

create index decision_subject on decision (subject_kind, subject_id, id);
