package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Loads and saves clocks: one change, one version, one row of the record. */
@Component
class Clocks {
    private final DeadlineRows rows;
    private final WorkingCalendars calendars;
    private final Trail trail;
    private final ClockListener tasks;

    Clocks(DeadlineRows rows, WorkingCalendars calendars, Trail trail, ClockListener tasks) {
        this.rows = rows;
        this.calendars = calendars;
        this.trail = trail;
        this.tasks = tasks;
    }

    Optional<DeadlineClock> find(long id) {
        return rows.find(id).map(this::loaded);
    }

    /** Whoever asks has seen the clock run; if it runs no more, somebody else was first, and the command is to look again. */
    DeadlineClock live(long subjectId, DeadlineKind kind) {
        return rows.live(subjectId, kind.name())
                .map(this::loaded)
                .orElseThrow(() -> new OptimisticLockingFailureException(
                        "Subject " + subjectId + " has no live clock for " + kind + " any more"));
    }

    DeadlineClock loaded(DeadlineRow row) {
        return new DeadlineClock(row, calendars.version(row.calendar(), row.calendarVersion()));
    }

    DeadlineRow add(DeadlineClock clock, Actor actor, Instant now) {
        DeadlineRow row = clock.next();
        rows.insert(row);
        ClocksAtHand.put(row);
        tasks.changed(row);
        append(row, "deadline-started", row.facts(), actor, now);
        return row;
    }

    void save(DeadlineClock clock, String action, Map<String, Object> facts, Actor actor, Instant now) {
        DeadlineRow row = clock.next();
        if (rows.update(row) == 0) {
            throw changedMeanwhile(row.id());
        }
        ClocksAtHand.put(row);
        if (!Objects.equals(row.due(), clock.asLoaded().due())
                || !row.state().equals(clock.asLoaded().state())) {
            tasks.changed(row);
        }
        Map<String, Object> all = new TreeMap<>(row.facts());
        all.putAll(facts);
        append(row, action, all, actor, now);
    }

    static OptimisticLockingFailureException changedMeanwhile(long id) {
        return new OptimisticLockingFailureException("Clock " + id + " was changed by somebody else");
    }

    private void append(DeadlineRow row, String action, Map<String, Object> facts, Actor actor, Instant now) {
        trail.append(
                new TrailEntry("deadline", row.id(), row.version(), row.caseId(), action, actor, now, facts, Map.of()));
    }
}
