-- The language in which a case was sent: as was chosen then, else as it is written. Of those that are there already as was chosen for the case alone, else as its customer reads.
-- Most are Arabic: they get it by the default, and only the others are written.
alter table case_file add column language varchar(2) default 'AR' not null;

-- What figures are cut by stands in the stretches that are counted, as V227 has it: now the case's own language, and no customer. Made again after the filling, which has less to write without them.
drop index case_file_received;
drop index case_file_replied;
drop index case_file_open_cut;

update case_file set language = 'EN'
where coalesce(
    (select t.language from customer_telling t where t.case_id = case_file.id),
    (select u.language from customer u where u.id = case_file.customer_id)) = 'EN';

-- From now on whoever writes a case says it.
alter table case_file alter column language drop default;

create index case_file_received on case_file (received_at, entity, kind, escalation_level, service, area, channel, language);
create index case_file_replied on case_file (replied_at, entity, kind, breached_at, received_at, service, area, channel, language);
create index case_file_open_cut on case_file (closed_at, replied_at, entity, received_at, kind, breached_at, service, area, channel, language);
