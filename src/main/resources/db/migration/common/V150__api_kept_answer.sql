-- One row for each client and Idempotency-Key: written in the transaction of the command whose answer it keeps, so that the key, the
-- work and the answer exist together or not at all.
create table api_kept_answer (
    client varchar(200) not null,
    idempotency_key varchar(200) not null,
    request_hash varchar(64) not null,
    status integer,
    location varchar(500),
    body varchar,
    expires_at timestamp with time zone not null,
    constraint api_kept_answer_once primary key (client, idempotency_key)
);

create index api_kept_answer_expiry on api_kept_answer (expires_at);
