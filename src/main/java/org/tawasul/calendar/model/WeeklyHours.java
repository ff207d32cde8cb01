package org.tawasul.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
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

    private boolean holds(LocalDate on) {
        return weekday == on.getDayOfWeek() && !on.isBefore(from) && (until == null || !on.isAfter(until));
    }
}
