-- The scores of all entities in a span of time, in one stretch.
create index rating_span on rating (rated_at, entity, handling, clarity, courtesy);
