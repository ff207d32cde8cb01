package org.tawasul.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that people have to hear of what keeps coming back; published inside the transaction that made it so. */
public sealed interface RecurrenceEvent {
    /**
     * More feedback than is to be expected was flagged; what the rules led to says who is told.
     *
     * @param joined number of the improvement under way that it joins; null where it joins none
     */
    record Flagged(RecurrenceFlag flag, @Nullable String joined) implements RecurrenceEvent {}

    /**
     * A weekly review wasn't done by its day.
     *
     * @param from first of the seven days that it is about
     * @param until the last
     */
    record ReviewLate(long review, String entity, LocalDate from, LocalDate until, LocalDate dueOn)
            implements RecurrenceEvent {}
}
