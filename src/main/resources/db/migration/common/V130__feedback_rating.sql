-- An invitation to rate one reply. Of the link's token the store keeps only the SHA-256.
create table rating_invitation (
    id bigint not null primary key,
    case_id bigint not null,
    customer_id bigint not null,
    token_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    received_at timestamp with time zone,
    -- exclusive
    open_until timestamp with time zone not null,
    state varchar(10) not null,
    version bigint not null,
    -- the case's id while the invitation is open, then null: a case has one open invitation at most
    open_case_id bigint,
    constraint rating_invitation_token unique (token_hash),
    constraint rating_invitation_one_open unique (open_case_id),
    constraint rating_invitation_state check (state in ('OPEN', 'USED', 'REPLACED')),
    constraint rating_invitation_open_case check ((state = 'OPEN' and open_case_id = case_id) or (state <> 'OPEN' and open_case_id is null))
);

create index rating_invitation_case on rating_invitation (case_id);

create table rating (
    id bigint not null primary key,
    invitation_id bigint not null,
    case_id bigint not null,
    customer_id bigint not null,
    handling integer not null,
    clarity integer not null,
    courtesy integer not null,
    ease integer not null,
    -- under the customer's data key
    words bytea,
    rated_at timestamp with time zone not null,
    constraint rating_once unique (invitation_id),
    constraint rating_scale check (handling between 1 and 5 and clarity between 1 and 5 and courtesy between 1 and 5 and ease between 1 and 5)
);

create index rating_case on rating (case_id);
