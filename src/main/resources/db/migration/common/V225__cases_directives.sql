-- What ministers' offices ordered, by office and of all, the open ones in the order of their days.
create index contribution_ordered_by on contribution (kind, asking_entity, state, by_date, id);
create index contribution_ordered on contribution (kind, state, by_date, id);
