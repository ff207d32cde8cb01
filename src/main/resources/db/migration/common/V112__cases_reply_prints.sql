-- Fingerprints of replies that were sent: keyed hashes of a few of their word sequences, by which a copied reply is known without opening anybody's words.
create table reply_print (
    print bigint not null,
    message_id bigint not null,
    case_id bigint not null,
    kind varchar(20) not null,
    service varchar(60),
    constraint reply_print_pk primary key (print, message_id),
    constraint reply_print_case foreign key (case_id) references case_file (id)
);
