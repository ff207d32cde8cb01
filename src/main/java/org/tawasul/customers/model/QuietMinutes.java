package org.tawasul.customers.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Preferences;
import org.tawasul.customers.QuietHours;

/** Quiet hours as they are stored: two minutes of the day, or none. */
final class QuietMinutes {
    private QuietMinutes() {}

    static @Nullable Integer from(Preferences preferences) {
        QuietHours quiet = preferences.quiet();
        return quiet == null ? null : minute(quiet.from());
    }

    static @Nullable Integer until(Preferences preferences) {
        QuietHours quiet = preferences.quiet();
        return quiet == null ? null : minute(quiet.until());
    }

    static Preferences preferences(CustomerRow row) {
        Integer from = row.quietFrom();
        Integer until = row.quietUntil();
        return new Preferences(
                row.channel(), from == null || until == null ? null : new QuietHours(time(from), time(until)));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
