package org.tawasul.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the task list under a name.
 *
 * @param team code of the team whose filter it is; null for a personal one
 * @param query what {@link TaskFilter#query} says
 */
public record SavedFilter(long id, @Nullable String team, String name, String query, String savedBy, Instant savedAt) {}
