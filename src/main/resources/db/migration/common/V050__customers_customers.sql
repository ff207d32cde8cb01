create table customer (
    id bigint not null,
    login varchar(200),
    name bytea,
    mail bytea,
    phone bytea,
    mail_hmac varchar(64),
    phone_hmac varchar(64),
    language varchar(2) not null,
    created_at timestamp with time zone not null,
    version bigint not null,
    constraint customer_pk primary key (id),
    -- Two submissions of one new customer at once are one customer.
    constraint customer_login_once unique (login),
    constraint customer_mail_once unique (mail_hmac),
    constraint customer_phone_once unique (phone_hmac)
);

-- Apart from the customer, so that destroying one row makes every word of the person unreadable.
create table customer_key (
    customer_id bigint not null,
    wrapped bytea not null,
    constraint customer_key_pk primary key (customer_id),
    constraint customer_key_customer foreign key (customer_id) references customer (id)
);

-- By which a start can tell that it was given another master key than the one the store was written with.
create table customer_key_check (
    id integer not null,
    derived varchar(64) not null,
    constraint customer_key_check_pk primary key (id),
    constraint customer_key_check_one_row check (id = 1)
);
