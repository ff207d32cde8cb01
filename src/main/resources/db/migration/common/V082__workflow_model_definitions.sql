create table model_definition (
    tree_hash varchar(64) not null,
    process_key varchar(64) not null,
    model_hash varchar(64) not null,
    definition_id varchar(64) not null,
    -- A release has one definition of a process.
    constraint model_definition_pk primary key (tree_hash, process_key)
);

create index model_definition_content on model_definition (process_key, model_hash);
