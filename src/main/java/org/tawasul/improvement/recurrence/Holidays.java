package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.WorkingCalendars;

/** Days that the country's calendar names. */
@Component
class Holidays {
    private final WorkingCalendars calendars;

    Holidays(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    boolean is(LocalDate day) {
        return calendars.current(WorkingCalendars.COUNTRY).nameOf(day).isPresent();
    }
}
