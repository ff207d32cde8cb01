package org.tawasul.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open, or closed if there is no opening, on one day of the week from and until a date (both inclusive). */
record WeeklyHours(DayOfWeek weekday, @Nullable Opening opening, LocalDate from, @Nullable LocalDate until) {

    /** Of the hours in force on a date those that began last: a dated override beats what it lies in. */
    static List<WeeklyHours> inForce(List<WeeklyHours> all, LocalDate on) {
        List<WeeklyHours> holding =
                all.stream().filter(hours -> hours.holds(on)).toList();
        LocalDate latest = holding.stream()
                .map(WeeklyHours::from)
                .max(Comparator.naturalOrder())
                .orElse(on);
        return holding.stream().filter(hours -> hours.from().equals(latest)).toList();
    }

    /** Whether there is a date of the same weekday on which both hold. */
    boolean meets(WeeklyHours other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate first = later.with(TemporalAdjusters.nextOrSame(weekday));
        return weekday == other.weekday && holds(first) && other.holds(first);
    }

    boolean liesWithin(WeeklyHours other) {
        return !from.isBefore(other.from) && (other.until == null || (until != null && !until.isAfter(other.until)));
    }

    private boolean holds(LocalDate on) {
        return weekday == on.getDayOfWeek() && !on.isBefore(from) && (until == null || !on.isAfter(until));
    }
}
