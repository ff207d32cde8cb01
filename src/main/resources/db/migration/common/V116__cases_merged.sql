-- A double that an officer joined by hand: who did, and which clock was carried over in the place of which. Empty for what the rules joined at receipt.
alter table case_double add column joined_by varchar(200);
alter table case_double add column carried_clock bigint;
alter table case_double add column instead_of_clock bigint;
