package org.tawasul.oversight.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;

/** Until when a month is to be scored: a day of the month after it, by the calendar of the reviewer's office. */
@Component
class AppraisalDays {
    private static final int LAST_OF_EVERY_MONTH = 28;
    private static final int MOST_DAYS_OFF = 30;

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final int day;

    AppraisalDays(
            Organisation organisation,
            WorkingCalendars calendars,
            BusinessClock clock,
            @Value("${tawasul.oversight.appraisals-until:15}") int day) {
        if (day < 1 || day > LAST_OF_EVERY_MONTH) {
            throw new IllegalArgumentException(
                    "tawasul.oversight.appraisals-until is " + day + "; it is a day that every month has, 1 to 28");
        }
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
        this.day = day;
    }

    /** The end of its hours on that day or, if nobody works then, on the next working day. */
    Instant until(YearMonth month, @Nullable String entity) {
        WorkingCalendar office = office(entity);
        LocalDate last = month.plusMonths(1).atDay(day);
        for (int off = 0; off <= MOST_DAYS_OFF; off++) {
            Instant midnight = midnight(last.plusDays(off));
            WorkingTime open = office.between(midnight, midnight(last.plusDays(off + 1L)));
            if (open.compareTo(WorkingTime.NONE) > 0) {
                return office.after(midnight, open);
            }
        }
        return midnight(last.plusDays(1));
    }

    private WorkingCalendar office(@Nullable String entity) {
        return calendars.current(
                entity == null
                        ? WorkingCalendars.COUNTRY
                        : organisation
                                .entity(entity, clock.today())
                                .map(Entity::calendar)
                                .orElse(WorkingCalendars.COUNTRY));
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(clock.zone()).toInstant();
    }
}
