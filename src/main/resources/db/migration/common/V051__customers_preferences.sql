-- By which contact a customer wants to hear, and when his telephone is to be left in peace. Minutes of the day; both null: as the installation says; both the same: never quiet.
alter table customer add column channel varchar(8) default 'BOTH' not null;
alter table customer add column quiet_from integer;
alter table customer add column quiet_until integer;
alter table customer add constraint customer_channel check (channel in ('MAIL', 'SMS', 'BOTH'));
alter table customer add constraint customer_quiet check (
    (quiet_from is null and quiet_until is null)
    or (quiet_from between 0 and 1439 and quiet_until between 0 and 1439));
