package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much feedback came on which day, counted as it came: cases by the day of their receipt, since the entity that has them is known, other words by the day on which they were said. Days
 * without any are missing. The time asked for begins with {@code from} and ends before {@code until}.
 */
public interface FeedbackCounts {
    Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until);

    /** Of the same service and theme at other entities and, if the scope has an area, in other areas: what would have come without anything that was done here. */
    Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until);

    /** Ids of the cases that are counted, the newest first. */
    List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit);
}
