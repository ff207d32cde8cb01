-- Who of the contact centre speaks or spoke with which customer: while it lasts, that customer's cases are open to him.
create table intake_call (
    id bigint not null,
    agent varchar(200) not null,
    -- The agent, until the call is ended: nobody speaks with two at once.
    open_agent varchar(200),
    -- Null for somebody of whom nothing is kept yet.
    customer_id bigint,
    ground varchar(20) not null,
    begun_at timestamp with time zone not null,
    -- When it ends by itself.
    until_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint intake_call_pk primary key (id),
    constraint intake_call_one_at_a_time unique (open_agent),
    constraint intake_call_ended check ((ended_at is null) = (open_agent is not null))
);

create index intake_call_agent on intake_call (agent, begun_at);
