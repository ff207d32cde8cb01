package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept coming back in some days: flags that were found, and themes of which most was said. The days begin with {@code from} and end before {@code until}; without an entity all are meant.
 * Whoever asks sees to it who may read the answer.
 */
public interface RecurrenceFigures {
    int flags(@Nullable String entity, LocalDate from, LocalDate until);

    /** Those with the most feedback first. */
    List<RecurrenceFlag> heaviest(@Nullable String entity, LocalDate from, LocalDate until, int limit);

    /** Those with the most feedback first; what is of no theme is left out. */
    List<Heard> themes(@Nullable String entity, LocalDate from, LocalDate until, int limit);

    /**
     * Ids of the cases about a theme, the newest first: as many as {@link Heard#cases} counts.
     *
     * @param before the last of the page before; null for the first
     */
    List<Long> cases(
            long theme, @Nullable String entity, LocalDate from, LocalDate until, @Nullable Long before, int limit);

    /**
     * A theme.
     *
     * @param service empty for words that name none
     * @param name words that several people used; null while none are known
     * @param pieces of feedback, each case and each other word counted once
     * @param cases among them
     */
    record Heard(long theme, String service, @Nullable String name, long pieces, long cases) {}
}
