-- Whose reply was rated, as it was when the customer rated: a case may change hands afterwards, and an entity its name.
alter table rating add column entity varchar(60);
update rating set entity = (select c.entity from case_file c where c.id = rating.case_id);

create index rating_entity on rating (entity, rated_at);

-- What a rating says of the entity: the mean of the three criteria that judge it. The fourth, ease, judges the system; it is not here, so nobody can count it in.
create view entity_score as
select r.id, r.case_id, r.entity, r.rated_at, cast(r.handling + r.clarity + r.courtesy as decimal(6, 3)) / 3 as mean
from rating r;

-- What a rating says of the system.
create view system_score as
select r.id, r.case_id, r.rated_at, r.ease
from rating r;
