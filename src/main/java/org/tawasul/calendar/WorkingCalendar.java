package org.tawasul.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When one office works, as known at one version: weekend, office hours, holidays and dated overrides, its own and those
 * inherited (country → entity → team or centre). Immutable and pure: the same version gives the same answer for ever, which is
 * why a deadline row keeps it.
 */
public interface WorkingCalendar extends OpeningDays {
    /** Shorter than any stretch of office hours. */
    Duration MOMENT = Duration.ofSeconds(1);

    String code();

    /** Grows with each change of this calendar or of one it inherits from. */
    long version();

    ZoneId zone();

    /** How much open time one working day counts as. */
    Duration standardDay();

    boolean isOpen(Instant instant);

    /** The working time that a period promises; not defined for calendar days (IllegalArgumentException). */
    WorkingTime amountOf(Period period);

    /** The instant at which this much working time has passed since {@code from}; {@code from} itself for none. */
    Instant after(Instant from, WorkingTime amount);

    /** When it is open for the first time from then on: {@code from} itself if it is. */
    default Instant opening(Instant from) {
        return isOpen(from) ? from : after(from, new WorkingTime(MOMENT)).minus(MOMENT);
    }

    /** The open time in {@code [from, until)}; none if until is not after from. */
    WorkingTime between(Instant from, Instant until);

    /** The last instant (exclusive: the following midnight) of the n-th calendar day after the day of {@code from}. */
    Instant endOfCalendarDay(Instant from, int days);

    /** {@link #after} for working periods, {@link #endOfCalendarDay} for calendar days. */
    Instant due(Instant from, Period period);
}
