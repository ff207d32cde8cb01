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
    private static final int DAYS_BEFORE = 7;

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

    /** The end of the office's hours on the last day. */
    Instant until(YearMonth month, @Nullable String entity) {
        WorkingCalendar office = office(entity);
        LocalDate last = last(month, office);
        WorkingTime open = hours(office, last);
        return open.compareTo(WorkingTime.NONE) > 0 ? office.after(midnight(last), open) : midnight(last.plusDays(1));
    }

    /** The day that is set or, if nobody works then, the next working day. */
    LocalDate last(YearMonth month, @Nullable String entity) {
        return last(month, office(entity));
    }

    /** When the office is at work for the first time from seven days before the last day on. */
    Instant reminder(YearMonth month, @Nullable String entity) {
        WorkingCalendar office = office(entity);
        return office.opening(midnight(last(month, office).minusDays(DAYS_BEFORE)));
    }

    /** Now, if the office is at work, or when it next is. */
    Instant next(@Nullable String entity) {
        return office(entity).opening(clock.now());
    }

    /** When the office's next working day begins. */
    Instant morning(@Nullable String entity) {
        return office(entity).opening(midnight(clock.today().plusDays(1)));
    }

    private LocalDate last(YearMonth month, WorkingCalendar office) {
        LocalDate set = month.plusMonths(1).atDay(day);
        return set.datesUntil(set.plusDays(MOST_DAYS_OFF + 1L))
                .filter(date -> hours(office, date).compareTo(WorkingTime.NONE) > 0)
                .findFirst()
                .orElse(set);
    }

    private WorkingTime hours(WorkingCalendar office, LocalDate date) {
        return office.between(midnight(date), midnight(date.plusDays(1)));
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
