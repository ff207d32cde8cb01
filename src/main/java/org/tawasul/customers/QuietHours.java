package org.tawasul.customers;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From when until when a person is left in peace, each day, in the business zone; over midnight if it ends earlier than it begins, and never if both are the same.
 *
 * @param from inclusive, to the minute
 * @param until exclusive, to the minute
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** Reads {@code 21:00-07:00}; throws IllegalArgumentException or DateTimeException for anything else. */
    public static QuietHours parse(String text) {
        String[] both = text.strip().split("-", -1);
        if (both.length != 2) {
            throw new IllegalArgumentException("not two times of the day: " + text);
        }
        return new QuietHours(LocalTime.parse(both[0]), LocalTime.parse(both[1]));
    }

    /** The instant itself if it is not quiet then, else when the quiet ends. */
    public Instant loudFrom(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        if (!covers(there.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = there.with(until);
        return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
    }

    /** Whether there is no time at which a person is to be left in peace. */
    public boolean isNever() {
        return from.equals(until);
    }

    private boolean covers(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }
}
