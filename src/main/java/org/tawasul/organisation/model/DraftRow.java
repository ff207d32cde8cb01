package org.tawasul.organisation.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft in the store.
 *
 * @param items as JSON
 * @param publishedAs hash of the edition that it became
 */
public record DraftRow(
        long id,
        String owner,
        String items,
        String state,
        @Nullable String publishedAs,
        Instant changedAt,
        long version) {
    static final String OPEN = "OPEN";
    static final String LIVE = "LIVE";
    static final String DROPPED = "DROPPED";

    /** So that ended drafts do not count for the constraint that each owner has one. */
    public @Nullable String openMarker() {
        return state.equals(OPEN) ? "open" : null;
    }
}
