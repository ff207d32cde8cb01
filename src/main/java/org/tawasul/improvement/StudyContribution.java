package org.tawasul.improvement;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one entity finds about a cluster of suggestions.
 *
 * @param question what the entity that has the cluster wants to know; null of its own contribution
 * @param cost in whole dinars; null until it is given, as all below
 * @param benefit what it would bring, in words
 * @param weeks how long it would take
 */
public record StudyContribution(
        long cluster,
        String entity,
        State state,
        @Nullable String question,
        String askedBy,
        Instant askedAt,
        @Nullable Long cost,
        @Nullable String benefit,
        @Nullable Integer weeks,
        @Nullable String givenBy,
        @Nullable Instant givenAt) {
    /** Where it stands. */
    public enum State {
        ASKED,
        GIVEN,
        /** Not wanted any more. */
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
