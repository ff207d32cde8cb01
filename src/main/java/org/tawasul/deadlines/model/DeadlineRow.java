package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;

/**
 * A clock as it is kept.
 *
 * @param subjectId whose clock it is: the case itself, or a piece of side work on it
 * @param promisedMicros the period as an amount, settled once, so that it does not change when the clock is moved to an office with longer days
 * @param usedMicros of it, until {@code countedFrom}
 * @param countedFrom since when it runs; for one that has ended, when it did
 * @param heardAt when the customer last heard of the case
 * @param failedLooks how many looks in a row failed
 */
public record DeadlineRow(
        long id,
        long caseId,
        long subjectId,
        String kind,
        String state,
        String period,
        long promisedMicros,
        long usedMicros,
        Instant startedAt,
        @Nullable Instant countedFrom,
        @Nullable Instant due,
        @Nullable Instant pausedAt,
        @Nullable Instant nextLook,
        boolean warned,
        boolean exceeded,
        int level,
        String calendar,
        long calendarVersion,
        String priority,
        String rootProcessInstance,
        int failedLooks,
        long version,
        Instant heardAt) {

    static DeadlineRow beforeItRuns(long id, StartDeadline command, WorkingCalendar calendar, Instant now) {
        return new DeadlineRow(
                id,
                command.caseId(),
                command.subjectId(),
                command.kind().name(),
                Deadline.State.RUNNING.name(),
                command.period().toString(),
                0,
                0,
                now,
                null,
                null,
                null,
                null,
                false,
                false,
                0,
                calendar.code(),
                calendar.version(),
                command.priority(),
                command.rootProcessInstance(),
                0,
                0,
                now);
    }

    /** The same promise for another case, in the round in which that one is: nothing of it was said there yet. */
    DeadlineRow inThePlaceOf(DeadlineRow other, long newId) {
        return new DeadlineRow(
                newId,
                other.caseId,
                other.subjectId,
                kind,
                state,
                period,
                promisedMicros,
                usedMicros,
                other.startedAt,
                countedFrom,
                due,
                pausedAt,
                nextLook,
                false,
                false,
                0,
                calendar,
                calendarVersion,
                other.priority,
                other.rootProcessInstance,
                0,
                0,
                other.heardAt);
    }

    /** The same clock, of which another process is to be told. */
    DeadlineRow toldTo(String process) {
        return new DeadlineRow(
                id,
                caseId,
                subjectId,
                kind,
                state,
                period,
                promisedMicros,
                usedMicros,
                startedAt,
                countedFrom,
                due,
                pausedAt,
                nextLook,
                warned,
                exceeded,
                level,
                calendar,
                calendarVersion,
                priority,
                process,
                failedLooks,
                version,
                heardAt);
    }

    /** Part of a unique constraint; null for a clock that has ended, so that a subject may have many of those. */
    public @Nullable String liveMarker() {
        return state.equals("RUNNING") || state.equals("PAUSED") ? "live" : null;
    }

    /** What the record says of every change of a clock. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("kind", DeadlineKind.valueOf(kind).code());
        if (subjectId != caseId) {
            facts.put("subject", subjectId);
        }
        facts.put("period", period);
        facts.put("used-seconds", Duration.of(usedMicros, ChronoUnit.MICROS).toSeconds());
        facts.put("calendar", calendar);
        facts.put("calendar-version", calendarVersion);
        if (due != null) {
            facts.put("due", due);
        }
        return facts;
    }

    Deadline view() {
        return new Deadline(
                id,
                caseId,
                subjectId,
                DeadlineKind.valueOf(kind),
                Deadline.State.valueOf(state),
                period,
                startedAt,
                due,
                new WorkingTime(Duration.of(usedMicros, ChronoUnit.MICROS)),
                pausedAt,
                nextLook,
                warned,
                exceeded,
                level,
                calendar,
                calendarVersion,
                rootProcessInstance,
                version);
    }
}
