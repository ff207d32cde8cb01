package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;

/** When the office that is to answer is at work, and so when it hears of what: never in the night and never on a holiday. */
@Component
class DirectiveDays {
    private static final int MOST_DAYS_OFF = 30;

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Period raise;

    DirectiveDays(
            Organisation organisation,
            WorkingCalendars calendars,
            BusinessClock clock,
            @Value("${tawasul.directives.raise:3 working-days}") String raise) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
        this.raise = Period.parse(raise);
    }

    /** When its last working day before the last day begins; empty if that is not ahead. */
    Optional<Instant> reminder(String entity, LocalDate by, Instant now) {
        WorkingCalendar office = office(entity);
        for (int days = 1; days <= MOST_DAYS_OFF; days++) {
            Instant midnight = midnight(by.minusDays(days));
            if (office.between(midnight, midnight(by.minusDays(days - 1L))).compareTo(WorkingTime.NONE) > 0) {
                return Optional.of(office.opening(midnight)).filter(at -> at.isAfter(now));
            }
        }
        return Optional.empty();
    }

    /** The first working moment after the last day. */
    Instant late(String entity, LocalDate by) {
        return office(entity).opening(midnight(by.plusDays(1)));
    }

    /** When what is late at that moment is raised. */
    Instant raised(String entity, Instant late) {
        return office(entity).due(late, raise);
    }

    /** When the first working day after this one begins. */
    Instant nextMorning(String calendar, LocalDate day) {
        return calendars.current(calendar).opening(midnight(day.plusDays(1)));
    }

    private WorkingCalendar office(String entity) {
        return calendars.current(
                organisation.entity(entity, clock.today()).map(Entity::calendar).orElse(WorkingCalendars.COUNTRY));
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }
}
