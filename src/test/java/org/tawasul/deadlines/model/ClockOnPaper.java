package org.tawasul.deadlines.model;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;

/**
 * A clock as somebody keeps it who has a sheet of paper with every minute on it: each minute in which it runs and the office is open is ticked off, one by one. Times are
 * minutes from the first midnight of the sheet.
 */
final class ClockOnPaper {
    private static final int DAY = 24 * 60;

    private Period period;
    private BitSet open;
    private int promised;
    private int used;
    private int at;
    private boolean running;
    private @Nullable Integer metAt;
    private @Nullable Integer due;

    ClockOnPaper(int now, Period period, BitSet open, int standardDay) {
        this.period = period;
        this.open = open;
        restart(now, period, open, standardDay);
    }

    /** Ticks off what passes until then. */
    void walkTo(int now) {
        for (; at < now; at++) {
            if (running && counts(at)) {
                used++;
            }
        }
    }

    void pause() {
        running = false;
        due = null;
    }

    void resume(BitSet current) {
        if (!running) {
            runFrom(at, current);
        }
    }

    void moveTo(BitSet other) {
        if (running) {
            runFrom(at, other);
        } else {
            open = other;
        }
    }

    void restart(int from, Period again, BitSet current, int standardDay) {
        int now = at;
        period = again;
        used = 0;
        promised = switch (again.unit()) {
            case WORKING_HOURS -> again.amount() * 60;
            case WORKING_DAYS -> again.amount() * standardDay;
            case CALENDAR_DAYS -> (from / DAY + again.amount() + 1) * DAY - from;
        };
        runFrom(from, current);
        walkTo(now);
    }

    void meet() {
        running = false;
        metAt = at;
    }

    /** The meeting is struck out: ticked on from the minute at which it was written. */
    void runOn() {
        if (metAt == null) {
            throw new IllegalStateException("was not met");
        }
        int now = at;
        runFrom(metAt, open);
        metAt = null;
        walkTo(now);
    }

    int used() {
        return used;
    }

    @Nullable
    Integer due() {
        return due;
    }

    boolean isRunning() {
        return running;
    }

    boolean isMet() {
        return metAt != null;
    }

    private void runFrom(int from, BitSet minutes) {
        running = true;
        open = minutes;
        at = from;
        int minute = from;
        for (int left = promised - used; left > 0; minute++) {
            if (counts(minute)) {
                left--;
            }
        }
        // Calendar days end with the day in which the last of them is used up.
        while (period.unit() == Period.Unit.CALENDAR_DAYS && minute > from && minute % DAY != 0) {
            minute++;
        }
        due = minute;
    }

    private boolean counts(int minute) {
        return period.unit() == Period.Unit.CALENDAR_DAYS || open.get(minute);
    }
}
