package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much feedback came on which day, counted as it came: cases by the day of their receipt, since the entity that has them is known, other words by the day on which they were said. Days
 * without any are missing. The time asked for begins with {@code from} and ends before {@code until}.
 */
public interface FeedbackCounts {
    /** Cases alone. */
    Set<String> CASES = Set.of("case");

    /** @param sources codes of those that are counted */
    Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until);

    /** Of all sources. */
    Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until);

    /** Cases of the same service and theme at other entities and, if the scope has an area, in other areas: what would have come without anything that was done here. */
    Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until);

    /** The cases of every service of every entity. It goes over every count of that time: ask once a day. */
    List<OfService> country(LocalDate from, LocalDate until);

    /** Ids of the cases that are counted, or in whose rating it was said, the newest first. */
    List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit);

    /** The cases of one service of one entity. */
    record OfService(String entity, String service, Map<LocalDate, Integer> days) {}
}
