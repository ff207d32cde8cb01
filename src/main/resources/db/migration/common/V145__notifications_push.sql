-- Browsers of customers that are woken when there is something to read. The address, which the browser's maker gave, is sealed under the customer's key.
create table push_subscription (
    id bigint not null,
    customer_id bigint not null,
    -- Of the address, under a key of the installation: one browser wakes for one customer.
    print varchar(64) not null,
    address bytea not null,
    since timestamp with time zone not null,
    -- When it is to be woken; null while there is nothing to read.
    wake_at timestamp with time zone,
    attempts integer not null,
    constraint push_subscription_pk primary key (id),
    constraint push_subscription_print unique (print)
);

create index push_subscription_wake on push_subscription (wake_at, id);
create index push_subscription_customer on push_subscription (customer_id, id);

-- With what all nodes sign when they wake a browser; encrypted under a key of the installation. There is one, or none before the first browser.
create table push_key (
    id integer not null,
    sealed varchar(2000) not null,
    constraint push_key_pk primary key (id),
    constraint push_key_one check (id = 1)
);
