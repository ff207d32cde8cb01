package org.tawasul.calendar;

/**
 * All calendars in all their versions. The root calendar is the country's; every other inherits. A code that has no
 * calendar of its own is answered by its nearest ancestor's, and by the country's at last.
 */
public interface WorkingCalendars {
    /** The code of the country's calendar, {@code country}. */
    String COUNTRY = "country";

    /** The calendar as it is known now. */
    WorkingCalendar current(String code);

    /** The calendar as it was known at that version; IllegalArgumentException if there never was one. */
    WorkingCalendar version(String code, long version);
}
