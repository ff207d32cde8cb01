-- Fingerprints of the standard replies that an entity approved: what these say counts as nobody's copy.
create table approved_print (
    print bigint not null,
    text_id bigint not null,
    entity varchar(60) not null,
    constraint approved_print_pk primary key (print, text_id)
);

create index approved_print_text on approved_print (text_id);
