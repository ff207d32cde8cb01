package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;

/**
 * How time passes for a clock: a period in working hours or days counts the calendar's open time; one in calendar days counts plain time and always ends at a
 * midnight of the business zone.
 */
record Reckoning(WorkingCalendar calendar, Period.Unit unit) {
    Duration promisedBy(Period period, Instant from) {
        return plain()
                ? Duration.between(from, calendar.endOfCalendarDay(from, period.amount()))
                : calendar.amountOf(period).open();
    }

    Duration passed(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        return plain()
                ? Duration.between(from, until)
                : calendar.between(from, until).open();
    }

    Instant after(Instant from, Duration amount) {
        return plain() ? from.plus(amount) : calendar.after(from, new WorkingTime(amount));
    }

    /** When what is left is used up; at once when nothing is left. */
    Instant due(Instant from, Duration left) {
        if (left.isZero() || !plain()) {
            return after(from, left);
        }
        return calendar.endOfCalendarDay(from.plus(left).minus(1, ChronoUnit.MICROS), 0);
    }

    /** Whole working days, whatever the period is counted in. */
    int workingDays(Instant from, Instant until) {
        return until.isAfter(from) ? (int) calendar.between(from, until).open().dividedBy(calendar.standardDay()) : 0;
    }

    Instant afterWorkingDays(Instant from, int days) {
        return calendar.after(from, new WorkingTime(calendar.standardDay().multipliedBy(days)));
    }

    private boolean plain() {
        return unit == Period.Unit.CALENDAR_DAYS;
    }
}
