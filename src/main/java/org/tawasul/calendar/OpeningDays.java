package org.tawasul.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tawasul.shared.Bilingual;

/** When an office is open, day by day, for people to look at; what is counted in it is {@link WorkingCalendar}'s. Days and hours are those of the business zone. */
public interface OpeningDays {
    /**
     * From when until when the office is open on a day, as it is written: {@code 07:00} to {@code 14:15}. A closing hour that is not after the opening hour is one of the next
     * day.
     */
    record Hours(String opens, String closes) {}

    /** The hours that begin on this day; empty if it is closed. */
    List<Hours> hoursOf(LocalDate day);

    /** What the calendars' files call this one day, such as a holiday; empty for an ordinary day. */
    Optional<Bilingual> nameOf(LocalDate day);
}
