package org.tawasul.deadlines.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock as a child would keep it: a list of who counted from when until when, and every minute asked whether it counts. Minutes are since 1970 in Bahrain, which has no summer
 * time. It knows nothing of amounts, sums or due dates.
 */
final class MinuteModel {
    private static final long DAY = 24 * 60;
    /** From which minute on it was counted by whom, and until when; open while it runs. */
    private final List<Stretch> stretches = new ArrayList<>();

    private static final class Stretch {
        final long from;
        long until = Long.MAX_VALUE;
        OfficeHours by;

        Stretch(long from, OfficeHours by) {
            this.from = from;
            this.by = by;
        }
    }

    void run(long minute, OfficeHours by) {
        if (!isRunning()) {
            stretches.add(new Stretch(minute, by));
        }
    }

    void stop(long minute) {
        if (isRunning()) {
            last().until = minute;
        }
    }

    void move(long minute, OfficeHours to) {
        if (isRunning()) {
            stop(minute);
            run(minute, to);
        }
    }

    /** As if the stretch that runs had been counted by this one from its beginning. */
    void correct(OfficeHours by) {
        last().by = by;
    }

    OfficeHours by() {
        return last().by;
    }

    boolean isRunning() {
        return !stretches.isEmpty() && last().until == Long.MAX_VALUE;
    }

    long usedAt(long minute) {
        long used = 0;
        for (Stretch stretch : stretches) {
            for (long at = stretch.from; at < Math.min(stretch.until, minute); at++) {
                used += counts(stretch.by, at) ? 1 : 0;
            }
        }
        return used;
    }

    /** The end of the minute in which the promise is used up. */
    long due(long promised) {
        long used = 0;
        for (Stretch stretch : stretches) {
            for (long at = stretch.from; at < stretch.until; at++) {
                used += counts(stretch.by, at) ? 1 : 0;
                if (used == promised) {
                    return at + 1;
                }
            }
        }
        throw new IllegalStateException("never");
    }

    private static boolean counts(OfficeHours by, long minute) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(minute, DAY));
        long ofDay = Math.floorMod(minute, DAY);
        return ofDay >= by.opens() * 60L
                && ofDay < by.closes() * 60L
                && day.getDayOfWeek() != DayOfWeek.FRIDAY
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && !by.holidays().contains(day);
    }

    private Stretch last() {
        return stretches.get(stretches.size() - 1);
    }
}
