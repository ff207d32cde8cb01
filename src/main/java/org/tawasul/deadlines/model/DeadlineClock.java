package org.tawasul.deadlines.model;

import static org.tawasul.deadlines.Deadline.State.LAPSED;
import static org.tawasul.deadlines.Deadline.State.MET;
import static org.tawasul.deadlines.Deadline.State.PAUSED;
import static org.tawasul.deadlines.Deadline.State.RUNNING;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.facts.DeadlineFact;

/**
 * One clock and what may happen to it. The promise is an amount, settled once; each stretch in which the clock ran is added to what is used up
 * exactly once, when the stretch ends. So nothing drifts however often the clock is stopped or moved.
 */
final class DeadlineClock {
    private final DeadlineRow origin;
    private final DeadlineKind kind;
    private Period period;
    private Reckoning reckoning;
    private Deadline.State state;
    private Duration promised;
    private Duration used;
    private Instant startedAt;
    private @Nullable Instant countedFrom;
    private @Nullable Instant due;
    private @Nullable Instant pausedAt;
    private @Nullable Instant nextLook;
    private boolean warned;
    private boolean exceeded;
    private int level;
    private int failedLooks;
    private Instant heardAt;

    /** @param calendar in the version that the row names */
    DeadlineClock(DeadlineRow row, WorkingCalendar calendar) {
        this.origin = row;
        this.kind = DeadlineKind.valueOf(row.kind());
        this.period = Period.parse(row.period());
        this.reckoning = new Reckoning(calendar, period.unit());
        this.state = Deadline.State.valueOf(row.state());
        this.promised = Duration.of(row.promisedMicros(), ChronoUnit.MICROS);
        this.used = Duration.of(row.usedMicros(), ChronoUnit.MICROS);
        this.startedAt = row.startedAt();
        this.countedFrom = row.countedFrom();
        this.due = row.due();
        this.pausedAt = row.pausedAt();
        this.nextLook = row.nextLook();
        this.warned = row.warned();
        this.exceeded = row.exceeded();
        this.level = row.level();
        this.failedLooks = row.failedLooks();
        this.heardAt = row.heardAt();
    }

    static DeadlineClock started(long id, StartDeadline command, WorkingCalendar calendar, Instant now) {
        DeadlineClock clock = new DeadlineClock(DeadlineRow.beforeItRuns(id, command, calendar, now), calendar);
        clock.restart(now, command.period(), calendar);
        return clock;
    }

    boolean pause(Instant now) {
        if (state == PAUSED) {
            return false;
        }
        stopCounting(now);
        state = PAUSED;
        pausedAt = now;
        due = null;
        nextLook = null;
        return true;
    }

    boolean resume(Instant now, WorkingCalendar current) {
        if (state == RUNNING) {
            return false;
        }
        state = RUNNING;
        pausedAt = null;
        // While he was asked it was for the customer to speak.
        heardAt = now;
        countBy(current, now);
        return true;
    }

    void restart(Instant from, Period again, WorkingCalendar current) {
        Instant begin = from.truncatedTo(ChronoUnit.MICROS);
        period = again;
        reckoning = new Reckoning(current, again.unit());
        promised = reckoning.promisedBy(again, begin);
        used = Duration.ZERO;
        startedAt = begin;
        state = RUNNING;
        pausedAt = null;
        warned = false;
        exceeded = false;
        level = 0;
        countBy(current, begin);
    }

    /** False, and nothing changes, if it is counted by that calendar in that version already. */
    boolean moveTo(WorkingCalendar other, Instant now) {
        if (reckoning.calendar().code().equals(other.code())
                && reckoning.calendar().version() == other.version()) {
            return false;
        }
        if (state == RUNNING) {
            stopCounting(now);
            countBy(other, now);
        } else {
            reckoning = new Reckoning(other, period.unit());
        }
        return true;
    }

    /**
     * Counts the stretch in which it runs by another version of its calendar, and says what that changed. Empty, and nothing changes, if it stands still, was found
     * late already, would be due at the same instant, or would be late by it: nobody is late because a day was declared a working day afterwards.
     */
    Optional<Correction> correct(WorkingCalendar current, Instant now) {
        Instant from = countedFrom;
        Instant before = due;
        if (state != RUNNING || exceeded || from == null || before == null) {
            return Optional.empty();
        }
        Duration left = promised.minus(used);
        Instant after = new Reckoning(current, period.unit()).due(from, left.isNegative() ? Duration.ZERO : left);
        if (after.equals(before) || !after.isAfter(now)) {
            return Optional.empty();
        }
        Correction correction = new Correction(reckoning.calendar(), current, from, before, after);
        countBy(current, from);
        return Optional.of(correction);
    }

    void meet(Instant now) {
        end(MET, now);
    }

    /** As if it had not been met or ended: counted on from the instant at which it was. */
    void runOn() {
        if (state == RUNNING || state == PAUSED || countedFrom == null) {
            throw new IllegalStateException("Clock " + origin.id() + " has not ended");
        }
        resume(countedFrom, reckoning.calendar());
    }

    void lapse(Instant now) {
        end(LAPSED, now);
    }

    /** Whether this was not told before: a rule that forgot to ask must not tell everybody the same every hour. */
    boolean wouldBeNews(WatchWord word, int raisedTo, Instant now) {
        return switch (word) {
            case WARN, REMIND -> !warned;
            case EXCEEDED, SLIPPED -> !exceeded;
            case SILENT -> silentDays(now) > 0;
            case RAISE -> raisedTo > level;
            default -> word == WatchWord.WAIT_OVER;
        };
    }

    void mark(WatchWord word, int raisedTo, Instant now) {
        warned |= word == WatchWord.WARN || word == WatchWord.REMIND;
        exceeded |= word == WatchWord.EXCEEDED || word == WatchWord.SLIPPED;
        heardAt = word == WatchWord.SILENT ? now : heardAt;
        level = Math.max(level, raisedTo);
        failedLooks = 0;
        if (word == WatchWord.WAIT_OVER) {
            lapse(now);
        }
    }

    /** As if no look had ever failed. */
    void lookAnew(Instant now) {
        failedLooks = 0;
        nextLook = now;
    }

    void lookAt(@Nullable Instant instant) {
        nextLook = instant;
    }

    DeadlineFact fact(Instant now) {
        Duration elapsed = elapsed(now);
        long percent = elapsed.toSeconds() >= promised.toSeconds() * 1000
                ? 100_000
                : micros(elapsed) * 100 / Math.max(1, micros(promised));
        long over = Math.max(0, elapsed.minus(promised).toMinutes());
        return new DeadlineFact(kind.code(), (int) percent, over, warned, level, origin.priority(), silentDays(now));
    }

    /** Whole working days since the customer last heard of the case; counted while he waits for the reply, or for what he suggested to be in effect. */
    private int silentDays(Instant now) {
        boolean waits = kind == DeadlineKind.REPLY || kind == DeadlineKind.IMPLEMENTATION;
        return waits ? reckoning.workingDays(heardAt, now) : 0;
    }

    /** When the customer will have heard nothing for so many working days. */
    Instant whenSilent(int days) {
        return reckoning.afterWorkingDays(heardAt, days);
    }

    /** When this share of the period is used up; now if it already is. */
    Instant whenUsed(int percent, Instant now) {
        long share = (micros(promised) * percent + 99) / 100;
        Duration left = Duration.of(share, ChronoUnit.MICROS).minus(elapsed(now));
        return left.isNegative() || left.isZero() ? now : reckoning.after(now, left);
    }

    /** When so much more of the time that counts has passed. */
    Instant whenPassed(Duration more, Instant now) {
        return reckoning.after(now, more);
    }

    Duration elapsed(Instant now) {
        return state != RUNNING || countedFrom == null ? used : used.plus(reckoning.passed(countedFrom, now));
    }

    /** From which instant the present period counts. */
    Instant startedAt() {
        return startedAt;
    }

    boolean isRunning() {
        return state == RUNNING;
    }

    boolean isDueForLook(Instant now) {
        return state == RUNNING && nextLook != null && !nextLook.isAfter(now);
    }

    DeadlineRow asLoaded() {
        return origin;
    }

    /** The row to write, one version on. */
    DeadlineRow next() {
        return new DeadlineRow(
                origin.id(),
                origin.caseId(),
                origin.subjectId(),
                origin.kind(),
                state.name(),
                period.toString(),
                micros(promised),
                micros(used),
                startedAt,
                countedFrom,
                due,
                pausedAt,
                nextLook,
                warned,
                exceeded,
                level,
                reckoning.calendar().code(),
                reckoning.calendar().version(),
                origin.priority(),
                origin.rootProcessInstance(),
                failedLooks,
                origin.version() + 1,
                heardAt);
    }

    private void countBy(WorkingCalendar calendar, Instant from) {
        reckoning = new Reckoning(calendar, period.unit());
        countedFrom = from;
        Duration left = promised.minus(used);
        due = reckoning.due(from, left.isNegative() ? Duration.ZERO : left);
        nextLook = from;
    }

    private void stopCounting(Instant now) {
        used = elapsed(now);
        countedFrom = null;
    }

    private void end(Deadline.State last, Instant now) {
        stopCounting(now);
        // Kept, so that it can run on from here if what ended it is taken back.
        countedFrom = now;
        state = last;
        pausedAt = null;
        nextLook = null;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
