package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.deadlines.WatchFinding;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;

/** What cases and ratings may do with their clocks. */
@Component
class DeadlineKeeper implements Deadlines {
    private final Clocks clocks;
    private final DeadlineRows rows;
    private final FindingBook findings;
    private final WatchRules rules;
    private final WorkingCalendars calendars;
    private final TimeOrderedIds ids;
    private final BusinessClock time;

    DeadlineKeeper(
            Clocks clocks,
            DeadlineRows rows,
            FindingBook findings,
            WatchRules rules,
            WorkingCalendars calendars,
            TimeOrderedIds ids,
            BusinessClock time) {
        this.clocks = clocks;
        this.rows = rows;
        this.findings = findings;
        this.rules = rules;
        this.calendars = calendars;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public Deadline start(StartDeadline command) {
        Instant now = time.now();
        DeadlineClock clock = DeadlineClock.started(ids.next(), command, calendars.current(command.calendar()), now);
        clock.lookAt(rules.firstLook(clock, now));
        return clocks.add(clock, command.actor(), now).view();
    }

    @Override
    public void pause(long subjectId, DeadlineKind kind, Actor actor) {
        DeadlineClock clock = clocks.live(subjectId, kind);
        if (clock.pause(time.now())) {
            save(clock, "deadline-paused", actor);
        }
    }

    @Override
    public void resume(long subjectId, DeadlineKind kind, Actor actor) {
        DeadlineClock clock = clocks.live(subjectId, kind);
        if (clock.resume(time.now(), calendars.current(clock.asLoaded().calendar()))) {
            saveRunning(clock, "deadline-resumed", actor);
        }
    }

    @Override
    public void restart(long subjectId, DeadlineKind kind, Instant from, Period period, Actor actor) {
        DeadlineClock clock = clocks.live(subjectId, kind);
        clock.restart(from, period, calendars.current(clock.asLoaded().calendar()));
        // Not always now: without it nobody could work the deadline out again from the record.
        saveRunning(clock, "deadline-restarted", Map.of("from", clock.startedAt()), actor);
    }

    @Override
    public void moveTo(long subjectId, DeadlineKind kind, String calendar, Actor actor) {
        DeadlineClock clock = clocks.live(subjectId, kind);
        if (clock.moveTo(calendars.current(calendar), time.now())) {
            saveRunning(clock, "deadline-moved", actor);
        }
    }

    @Override
    public void meet(long subjectId, DeadlineKind kind, Actor actor) {
        DeadlineClock clock = clocks.live(subjectId, kind);
        clock.meet(time.now());
        save(clock, "deadline-met", actor);
    }

    @Override
    public void runOn(long subjectId, DeadlineKind kind, Actor actor) {
        rows.ofCase(subjectId).stream()
                .filter(row -> row.subjectId() == subjectId && row.kind().equals(kind.name()))
                .filter(row -> row.state().equals(Deadline.State.MET.name()))
                .reduce((earlier, later) -> later)
                .map(clocks::loaded)
                .ifPresent(clock -> {
                    clock.runOn();
                    saveRunning(clock, "deadline-taken-back", actor);
                });
    }

    @Override
    public void end(long subjectId, DeadlineKind kind, Actor actor) {
        end(clocks.live(subjectId, kind), actor, time.now());
    }

    @Override
    public void endAll(long caseId, Actor actor) {
        // One instant for all: by it those are known again that ended together.
        Instant now = time.now();
        for (DeadlineRow row : rows.ofCase(caseId)) {
            if (row.liveMarker() != null) {
                end(clocks.loaded(row), actor, now);
            }
        }
    }

    @Override
    public void customerHeard(long caseId, Instant at) {
        rows.heard(caseId, at);
    }

    @Override
    public Optional<Deadline> live(long subjectId, DeadlineKind kind) {
        return rows.live(subjectId, kind.name()).map(DeadlineRow::view);
    }

    @Override
    public Optional<Deadline> find(long deadlineId) {
        return rows.find(deadlineId).map(DeadlineRow::view);
    }

    @Override
    public Optional<WatchFinding> lastFinding(long deadlineId) {
        return findings.last(deadlineId);
    }

    @Override
    public boolean isWatched(long caseId) {
        return ClocksAtHand.isAnyRunning(caseId) || rows.ofCase(caseId).stream().anyMatch(ClocksAtHand::isRunning);
    }

    @Override
    public List<Deadline> of(long caseId) {
        return rows.ofCase(caseId).stream().map(DeadlineRow::view).toList();
    }

    @Override
    public Map<Long, List<Deadline>> ofAll(Collection<Long> cases) {
        return cases.isEmpty()
                ? Map.of()
                : rows.ofCases(cases).stream().map(DeadlineRow::view).collect(Collectors.groupingBy(Deadline::caseId));
    }

    private void end(DeadlineClock clock, Actor actor, Instant at) {
        clock.lapse(at);
        clocks.save(clock, "deadline-ended", Map.of(), actor, at);
    }

    private void saveRunning(DeadlineClock clock, String action, Actor actor) {
        saveRunning(clock, action, Map.of(), actor);
    }

    private void saveRunning(DeadlineClock clock, String action, Map<String, Object> facts, Actor actor) {
        Instant now = time.now();
        if (clock.isRunning()) {
            clock.lookAt(rules.firstLook(clock, now));
        }
        clocks.save(clock, action, facts, actor, now);
    }

    private void save(DeadlineClock clock, String action, Actor actor) {
        clocks.save(clock, action, Map.of(), actor, time.now());
    }
}
