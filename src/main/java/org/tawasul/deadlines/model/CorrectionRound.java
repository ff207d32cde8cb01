package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.Corrections;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WholeCommands;

/** Goes through the running clocks in batches by their ids; a clock that moved has the new version and is passed over the next time. */
@Component
class CorrectionRound implements Corrections {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionRound.class);
    private static final int BATCH = 500;

    private final Clocks clocks;
    private final DeadlineRows rows;
    private final WatchRules rules;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;
    private final WholeCommands commands;
    private final BusinessClock time;

    CorrectionRound(
            Clocks clocks,
            DeadlineRows rows,
            WatchRules rules,
            WorkingCalendars calendars,
            ApplicationEventPublisher events,
            WholeCommands commands,
            BusinessClock time) {
        this.clocks = clocks;
        this.rows = rows;
        this.rules = rules;
        this.calendars = calendars;
        this.events = events;
        this.commands = commands;
        this.time = time;
    }

    @Override
    public Corrected correct(Actor actor) {
        int looked = 0;
        int corrected = 0;
        int failed = 0;
        List<DeadlineRow> batch = after(0);
        while (!batch.isEmpty()) {
            for (DeadlineRow row : batch) {
                if (isOlder(row)) {
                    looked++;
                    Optional<Boolean> moved = correct(row.id(), actor);
                    corrected += moved.orElse(false) ? 1 : 0;
                    failed += moved.isEmpty() ? 1 : 0;
                }
            }
            batch = after(batch.get(batch.size() - 1).id());
        }
        LOG.info("Calendars: {} of {} clocks were corrected, {} could not be", corrected, looked, failed);
        return new Corrected(looked, corrected, failed);
    }

    private List<DeadlineRow> after(long id) {
        return commands.run(() -> rows.runningAfter(id, BATCH));
    }

    private boolean isOlder(DeadlineRow row) {
        return row.calendarVersion() < calendars.current(row.calendar()).version();
    }

    /** Empty if it failed: the others go on. */
    private Optional<Boolean> correct(long deadlineId, Actor actor) {
        try {
            return Optional.of(commands.run(() ->
                    clocks.find(deadlineId).map(clock -> correct(clock, actor)).orElse(false)));
        } catch (RuntimeException failure) {
            LOG.error("Deadline {} could not be corrected", deadlineId, failure);
            return Optional.empty();
        }
    }

    private boolean correct(DeadlineClock clock, Actor actor) {
        Instant now = time.now();
        DeadlineRow row = clock.asLoaded();
        WorkingCalendar current = calendars.current(row.calendar());
        Optional<Correction> correction = clock.correct(current, now);
        correction.ifPresent(moved -> {
            clock.lookAt(rules.firstLook(clock, now));
            clocks.save(clock, "deadline-corrected", moved.facts(), actor, now);
            events.publishEvent(moved.event(row));
        });
        return correction.isPresent();
    }
}
