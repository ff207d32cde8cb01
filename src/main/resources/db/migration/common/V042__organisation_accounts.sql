-- Who signs in here and not by an identity provider. The people are those of the organisation's files; only their passwords are kept here, as slow salted hashes.
create table organisation_account (
    id bigint not null,
    login varchar(100) not null,
    password_hash varchar(100) not null,
    first_password boolean not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint organisation_account_pk primary key (id),
    constraint organisation_account_login unique (login)
);
