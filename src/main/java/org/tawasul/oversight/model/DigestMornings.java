package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;

/** When an office's working day begins and ends: by its entity's calendar, by the country's for those without an entity. */
@Component
class DigestMornings {
    private static final Period ONE_DAY = new Period(1, Period.Unit.WORKING_DAYS);

    private final DirectiveDays days;
    private final WorkingCalendars calendars;
    private final Organisation organisation;
    private final BusinessClock clock;

    DigestMornings(DirectiveDays days, WorkingCalendars calendars, Organisation organisation, BusinessClock clock) {
        this.days = days;
        this.calendars = calendars;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Today's, if it is still ahead. */
    Instant first(@Nullable String entity) {
        Instant today = days.nextMorning(calendar(entity), clock.today().minusDays(1));
        return today.isAfter(clock.now()) ? today : after(entity, clock.today());
    }

    Instant after(@Nullable String entity, LocalDate day) {
        return days.nextMorning(calendar(entity), day);
    }

    /** When as much working time as a day has will have passed. */
    Instant inOneDay(@Nullable String entity) {
        return calendars.current(calendar(entity)).due(clock.now(), ONE_DAY);
    }

    private String calendar(@Nullable String entity) {
        return entity == null
                ? WorkingCalendars.COUNTRY
                : organisation
                        .entity(entity, clock.today())
                        .map(Entity::calendar)
                        .orElse(WorkingCalendars.COUNTRY);
    }
}
