-- One-time codes: one row each time somebody asked, whether anybody is known by what was named or not.
create table customer_code (
    id bigint not null,
    -- What the asker gives back with the code, as its hash.
    asking varchar(64) not null,
    -- Keyed hashes: of what was named, and of the address from which it was asked.
    named varchar(64) not null,
    address varchar(64) not null,
    -- Whose it is, and the keyed hash of its digits; both null as long as none was made, which is for ever where nobody is known.
    customer_id bigint,
    digits varchar(64),
    wrong_tries integer not null,
    asked_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    version bigint not null,
    constraint customer_code_pk primary key (id),
    constraint customer_code_asking unique (asking),
    constraint customer_code_whole check ((customer_id is null) = (digits is null))
);

create index customer_code_named on customer_code (named, asked_at);
create index customer_code_address on customer_code (address, asked_at);
create index customer_code_customer on customer_code (customer_id, asked_at);
create index customer_code_old on customer_code (asked_at);
