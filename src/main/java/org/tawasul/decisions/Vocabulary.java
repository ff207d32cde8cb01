package org.tawasul.decisions;

import java.util.Optional;
import java.util.Set;

/**
 * The codes that a table's cell may hold when its schema says {@code values-from}: {@code services}, {@code areas}, {@code entities},
 * {@code teams}. Answered by who knows the organisation, so that a row can't name a team that does not exist.
 */
public interface Vocabulary {
    /** All codes of the list as it stands today; empty if there is no list of that name. */
    Optional<Set<String>> values(String name);
}
