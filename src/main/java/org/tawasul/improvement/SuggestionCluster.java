package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions of one entity and service that say the same.
 *
 * @param service null for suggestions that name none
 * @param themeName words that several people used; null while none are known
 * @param improvement number of the line of the register that it became; null until its study begins
 * @param suggestions how many are in it
 */
public record SuggestionCluster(
        long id,
        String entity,
        @Nullable String service,
        @Nullable String themeName,
        State state,
        @Nullable String improvement,
        int suggestions,
        LocalDate openedOn,
        long version) {
    /** Whether its study may begin: nobody has begun it, and there is something to study. */
    public boolean awaitsStudy() {
        return state == State.FORMING && suggestions > 0;
    }

    /** How far it has come. */
    public enum State {
        /** Suggestions come together, and nobody has begun to study them. */
        FORMING,
        IN_STUDY,
        /** Accepted or declined: what is suggested from now on is of another cluster. */
        DECIDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether suggestions may come into it and leave it. */
        public boolean isOpen() {
            return this != DECIDED;
        }

        /** Those for which something holds, for statements. */
        public static List<State> all(Predicate<State> wanted) {
            return Arrays.stream(values()).filter(wanted).toList();
        }
    }
}
