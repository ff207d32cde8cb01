package org.tawasul.administration.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.OpeningDays;
import org.tawasul.shared.Bilingual;

/** A month of an office, week by week from Sunday on; a day of another month is null. */
record MonthPicture(YearMonth month, List<List<@Nullable Day>> weeks) {
    /** When it is open on a day, and what that day is called. */
    record Day(
            LocalDate date, List<OpeningDays.Hours> hours, @Nullable Bilingual name, boolean today, boolean differs) {
        /** In a word: {@code open}, {@code closed}, {@code holiday}, or {@code named} for a day with a name on which it is open. */
        public String state() {
            if (hours.isEmpty()) {
                return name == null ? "closed" : "holiday";
            }
            return name == null ? "open" : "named";
        }
    }

    /** @param before to mark what differs; the same calendar if nothing is to be marked */
    static MonthPicture of(OpeningDays calendar, OpeningDays before, YearMonth month, LocalDate today) {
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        LocalDate day = month.atDay(1);
        day = day.minusDays(day.getDayOfWeek().getValue() % 7);
        while (!day.isAfter(month.atEndOfMonth())) {
            List<@Nullable Day> week = new ArrayList<>();
            for (int at = 0; at < 7; at++) {
                week.add(YearMonth.from(day).equals(month) ? day(calendar, before, day, today) : null);
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return new MonthPicture(month, weeks);
    }

    private static Day day(OpeningDays calendar, OpeningDays before, LocalDate day, LocalDate today) {
        boolean differs = !calendar.hoursOf(day).equals(before.hoursOf(day))
                || !calendar.nameOf(day).equals(before.nameOf(day));
        return new Day(day, calendar.hoursOf(day), calendar.nameOf(day).orElse(null), day.equals(today), differs);
    }

    /** Days of the month that have a name. */
    public List<Day> named() {
        List<Day> named = new ArrayList<>();
        for (List<@Nullable Day> week : weeks) {
            for (Day day : week) {
                if (day != null && day.name() != null) {
                    named.add(day);
                }
            }
        }
        return named;
    }
}
