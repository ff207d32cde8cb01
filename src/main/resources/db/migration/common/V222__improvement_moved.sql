-- Which improvements moved in a month: three stretches, and no walk through the register.
create index improvement_opened on improvement (opened_at, entity);
create index improvement_decided on improvement (decided_at, entity, state);
create index improvement_closed on improvement (closed_at, entity, state);
