package org.tawasul.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Working time as a child would count it: minute by minute, asking of each whether the office is open. */
record SimpleCalendar(Office office, ZoneId zone) {

    Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        for (Instant minute = from.truncatedTo(ChronoUnit.MINUTES);
                minute.isBefore(until);
                minute = minute.plusSeconds(60)) {
            if (isOpen(minute)) {
                Instant begin = minute.isBefore(from) ? from : minute;
                Instant end = minute.plusSeconds(60).isAfter(until) ? until : minute.plusSeconds(60);
                // Both may lie in one minute, the end before the beginning.
                sum = end.isAfter(begin) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum;
    }

    boolean isOpen(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        LocalDate today = local.toLocalDate();
        int minute = local.getHour() * 60 + local.getMinute();
        return covers(openings(office, today), minute)
                || covers(openings(office, today.minusDays(1)), minute + 24 * 60);
    }

    private static boolean covers(List<Opening> openings, int minute) {
        return openings.stream().anyMatch(one -> one.opens() <= minute && minute < one.closes());
    }

    /** The words of the files' description, one after the other. */
    private static List<Opening> openings(Office office, LocalDate date) {
        for (Office one = office; one != null; one = one.keepsHolidays() ? one.parent() : null) {
            if (one.days().containsKey(date)) {
                return one.days().get(date);
            }
        }
        for (Office one = office; one != null; one = one.parent()) {
            LocalDate latest = null;
            for (WeeklyHours hours : one.hours()) {
                if (holds(hours, date) && (latest == null || hours.from().isAfter(latest))) {
                    latest = hours.from();
                }
            }
            if (latest != null) {
                LocalDate began = latest;
                return one.hours().stream()
                        .filter(hours -> holds(hours, date) && hours.from().equals(began) && hours.opening() != null)
                        .map(WeeklyHours::opening)
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean holds(WeeklyHours hours, LocalDate date) {
        return hours.weekday() == date.getDayOfWeek()
                && hours.from().compareTo(date) <= 0
                && (hours.until() == null || hours.until().compareTo(date) >= 0);
    }
}
