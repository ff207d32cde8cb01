package org.tawasul.decisions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes that a table's cell may hold when its schema says {@code values-from}: {@code services}, {@code areas}, {@code entities},
 * {@code teams}. Answered by who knows the organisation, so that a row can't name a team that does not exist.
 */
public interface Vocabulary {
    /** All codes of the list as it stands today; empty if there is no list of that name. */
    Optional<Set<String>> values(String name);

    /**
     * For each code of the list, as it stands today, the code of the other list to which it belongs ({@code teams} of {@code entities}); empty if codes of the one
     * do not belong to codes of the other.
     */
    default Optional<Map<String, String>> owners(String name, String ownerList) {
        return Optional.empty();
    }
}
