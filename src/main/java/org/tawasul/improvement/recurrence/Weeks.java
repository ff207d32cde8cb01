package org.tawasul.improvement.recurrence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.improvement.RecurrenceEvent;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Opens each entity's review of the week that is over, if anything came in it, and tells of those that are late. Part of the look at night. */
@Component
class Weeks {
    static final int DAYS = 7;

    /** Nobody is asked of anything older. */
    static final int OLDEST = 730;

    private final WeekRows rows;
    private final ReviewRows reviews;
    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Period period;

    Weeks(
            WeekRows rows,
            ReviewRows reviews,
            Organisation organisation,
            WorkingCalendars calendars,
            Trail trail,
            ApplicationEventPublisher events,
            TimeOrderedIds ids,
            BusinessClock clock,
            @Value("${tawasul.recurrence.review-period:3 working-days}") String period) {
        this.rows = rows;
        this.reviews = reviews;
        this.organisation = organisation;
        this.calendars = calendars;
        this.trail = trail;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.period = Period.parse(period);
    }

    void look(String entity, LocalDate today) {
        LocalDate end = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate from = end.minusDays(DAYS);
        if (!rows.has(entity, from) && isToBeReviewed(entity, from, end)) {
            open(entity, from, end.minusDays(1));
        }
        for (WeekRow late : rows.late(entity, clock.now())) {
            rows.lateTold(late.id());
            events.publishEvent(new RecurrenceEvent.ReviewLate(
                    late.id(), entity, late.fromDay(), late.untilDay(), lastDay(late.dueAt())));
        }
    }

    /** From which day on what is left is of the review of that week: what came late of a week whose review is done, or that had none, is of the next that is open. */
    LocalDate since(String entity, LocalDate from) {
        LocalDate before = rows.openBefore(entity, from);
        return before == null ? from.minusDays(OLDEST) : before.plusDays(1);
    }

    private boolean isToBeReviewed(String entity, LocalDate from, LocalDate end) {
        return reviews.heard(entity, from, end) > 0
                || !rows.left(entity, since(entity, from), end, 1).isEmpty();
    }

    /** The last open instant's: midnight belongs to the day before. */
    LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), clock.zone());
    }

    void record(WeekRow row, String action, Actor actor, Map<String, Object> facts) {
        trail.append(new TrailEntry(
                "recurrence-review", row.id(), row.version(), null, action, actor, clock.now(), facts, Map.of()));
    }

    private void open(String entity, LocalDate from, LocalDate until) {
        String calendar =
                organisation.entity(entity, clock.today()).map(Entity::calendar).orElse(WorkingCalendars.COUNTRY);
        Instant due = calendars.current(calendar).due(clock.now(), period);
        WeekRow row = new WeekRow(ids.next(), entity, from, until, due, null, null, null, null, false, 1);
        rows.add(row);
        record(
                row,
                "weekly-review-opened",
                Actor.SYSTEM,
                Map.of("entity", entity, "from", from.toString(), "until", until.toString(), "due", due));
    }
}
