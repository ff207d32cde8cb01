package org.tawasul.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tawasul.shared.Bilingual;

/**
 * When one office works, as known at one version: weekend, office hours, holidays and dated overrides, its own and those
 * inherited (country → entity → team or centre). Immutable and pure: the same version gives the same answer for ever, which is
 * why a deadline row keeps it.
 */
public interface WorkingCalendar {
    String code();

    /** Grows with each change of this calendar or of one it inherits from. */
    long version();

    ZoneId zone();

    /** How much open time one working day counts as. */
    Duration standardDay();

    boolean isOpen(Instant instant);

    /** What the calendars' files call this one day, such as a holiday; empty for an ordinary day. */
    default Optional<Bilingual> nameOf(LocalDate day) {
        return Optional.empty();
    }

    /**
     * From when until when the office is open on a day, as it is written: {@code 07:00} to {@code 14:15}. A closing hour that is not after the opening hour is one of the next
     * day.
     */
    record Hours(String opens, String closes) {}

    /** The hours that begin on this day; empty if it is closed. */
    default List<Hours> hoursOf(LocalDate day) {
        return List.of();
    }

    /** The working time that a period promises; not defined for calendar days (IllegalArgumentException). */
    WorkingTime amountOf(Period period);

    /** The instant at which this much working time has passed since {@code from}; {@code from} itself for none. */
    Instant after(Instant from, WorkingTime amount);

    /** The open time in {@code [from, until)}; none if until is not after from. */
    WorkingTime between(Instant from, Instant until);

    /** The last instant (exclusive: the following midnight) of the n-th calendar day after the day of {@code from}. */
    Instant endOfCalendarDay(Instant from, int days);

    /** {@link #after} for working periods, {@link #endOfCalendarDay} for calendar days. */
    Instant due(Instant from, Period period);
}
