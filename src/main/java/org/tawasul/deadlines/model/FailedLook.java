package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.WatchIncident;
import org.tawasul.deadlines.WatchIncidents;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.WholeCommands;

/**
 * What becomes of a clock that could not be looked at: it is tried again after 1, 2, 4 and 8 minutes; then a person is told by an incident, and it is tried once a
 * day, so that it heals when the cause is gone. A clock whose process does not wait for the watch is not tried again: that can't heal by itself.
 */
@Component
class FailedLook implements WatchIncidents {
    private static final int TRIES = 5;
    private static final Duration WHILE_INCIDENT = Duration.ofDays(1);

    private final DeadlineRows rows;
    private final Clocks clocks;
    private final WholeCommands commands;
    private final TimeOrderedIds ids;
    private final BusinessClock time;

    FailedLook(DeadlineRows rows, Clocks clocks, WholeCommands commands, TimeOrderedIds ids, BusinessClock time) {
        this.rows = rows;
        this.clocks = clocks;
        this.commands = commands;
        this.ids = ids;
        this.time = time;
    }

    void failed(long deadlineId, RuntimeException failure) {
        rows.find(deadlineId).ifPresent(row -> {
            int failures = row.failedLooks() + 1;
            boolean usedUp = failures >= TRIES;
            Duration pause = usedUp ? WHILE_INCIDENT : Duration.ofMinutes(1L << (failures - 1));
            waitUntil(row, time.now().plus(pause), failures);
            if (usedUp) {
                open(row, "look-failed", failure.getClass().getSimpleName());
            }
        });
    }

    void nothingWaiting(long deadlineId) {
        rows.find(deadlineId).ifPresent(row -> {
            waitUntil(row, null, row.failedLooks());
            open(row, "nothing-waiting", row.kind());
        });
    }

    @Override
    public List<WatchIncident> open() {
        return rows.openIncidents();
    }

    @Override
    public boolean retry(long incidentId, Actor actor) {
        return commands.run(() -> rows.openIncidents().stream()
                .filter(one -> one.id() == incidentId)
                .findFirst()
                .filter(one -> rows.endIncidents(one.deadlineId(), time.now()) > 0)
                .map(one -> {
                    lookAgain(one, actor);
                    return true;
                })
                .orElse(false));
    }

    /** A clock that has been met or stopped meanwhile needs no look. */
    private void lookAgain(WatchIncident incident, Actor actor) {
        clocks.find(incident.deadlineId()).filter(DeadlineClock::isRunning).ifPresent(clock -> {
            clock.lookAnew(time.now());
            clocks.save(clock, "deadline-retried", Map.of("incident", incident.id()), actor, time.now());
        });
    }

    private void waitUntil(DeadlineRow row, @Nullable Instant nextLook, int failures) {
        if (rows.postpone(row.id(), row.version(), nextLook, failures) == 0) {
            throw Clocks.changedMeanwhile(row.id());
        }
    }

    private void open(DeadlineRow row, String reason, String detail) {
        if (!rows.hasOpenIncident(row.id())) {
            rows.openIncident(new WatchIncident(ids.next(), row.id(), row.caseId(), reason, detail, time.now(), null));
        }
    }
}
