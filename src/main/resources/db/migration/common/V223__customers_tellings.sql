-- How a customer is told of one case alone: who sent it chose it and did not prove that he is that customer. Null: as the customer wants to be told of all else.
create table customer_telling (
    case_id bigint not null,
    customer_id bigint not null,
    language varchar(2),
    channel varchar(8),
    constraint customer_telling_pk primary key (case_id),
    constraint customer_telling_customer foreign key (customer_id) references customer (id),
    constraint customer_telling_channel check (channel in ('MAIL', 'SMS', 'BOTH'))
);

create index customer_telling_of on customer_telling (customer_id);
