package org.tawasul.oversight.honesty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules found of cases, in the store. */
public interface HonestyRows {
    void insert(HonestyFinding finding);

    /** What was found of a reply that was taken back. */
    void deleteOf(long messageId);

    /**
     * Of the cases in time that were replied to from {@code from} on and before {@code until}: how many each reason is found in, and under null how many any is. What is found of suggestions stands
     * under its reason alone, for they are not in time nor late.
     */
    List<Count> counts(Instant from, Instant until, @Nullable String entity);

    /**
     * The cases behind such a number, the newest first.
     *
     * @param reason null for any, of cases in time
     * @param nobody only cases that no entity has
     * @param before the last case of the page before; null for the first
     */
    List<Long> cases(
            @Nullable String reason,
            Instant from,
            Instant until,
            @Nullable String entity,
            boolean nobody,
            @Nullable Long before,
            int limit);

    /** How many cases of an entity. */
    record Count(@Nullable String entity, @Nullable String reason, long cases) {}
}
