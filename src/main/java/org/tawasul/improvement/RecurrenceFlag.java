package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * More feedback of a scope than is to be expected.
 *
 * @param themeName words that several people used; null while none are known or the scope has no theme
 * @param observed pieces of feedback from {@code since} to {@code until}; {@code expected} is of the same days
 * @param since the day on which it began
 * @param until the last of the days that raised it, which may lie some time before it was found
 * @param foundOn the day on which it was noticed
 * @param ledTo what the rules led to, heaviest first: {@code tell-entity}, {@code ask-study}, {@code open-plan}, {@code raise}
 * @param reason why it was set aside
 * @param lookedAtBy who saw it or set it aside
 */
public record RecurrenceFlag(
        long id,
        Scope scope,
        @Nullable String themeName,
        Kind kind,
        int observed,
        double expected,
        LocalDate since,
        LocalDate until,
        LocalDate foundOn,
        State state,
        List<String> ledTo,
        long decision,
        @Nullable String reason,
        @Nullable String lookedAtBy,
        long version) {
    public RecurrenceFlag {
        ledTo = List.copyOf(ledTo);
    }

    /** The expected number as people say it. */
    public long expectedRounded() {
        return Math.round(expected);
    }

    /** How it is more. */
    public enum Kind {
        /** Suddenly more than its own past, season and days let expect. */
        SURGE,
        /** For weeks more than its area's share of all feedback. */
        PERSISTENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What people have made of it. */
    public enum State {
        OPEN,
        /** Somebody looked at it and sees to it. */
        SEEN,
        /** Somebody says why there is nothing in it. */
        DISMISSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
