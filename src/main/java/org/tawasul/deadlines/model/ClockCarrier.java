package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.CarriedClocks;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;

/** Carries the clock of a case over to the one that takes it in. */
@Component
final class ClockCarrier implements CarriedClocks {
    private static final List<DeadlineKind> BACK = List.of(DeadlineKind.REPLY, DeadlineKind.PROMISE);

    private final Clocks clocks;
    private final DeadlineRows rows;
    private final WatchRules rules;
    private final TimeOrderedIds ids;
    private final BusinessClock time;

    ClockCarrier(Clocks clocks, DeadlineRows rows, WatchRules rules, TimeOrderedIds ids, BusinessClock time) {
        this.clocks = clocks;
        this.rows = rows;
        this.rules = rules;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public Optional<Carried> carry(long fromCase, long toCase, Actor actor) {
        Optional<DeadlineRow> earlier = running(fromCase);
        Optional<DeadlineRow> own = running(toCase);
        if (earlier.isEmpty() || own.isEmpty() || !isBefore(earlier.get(), own.get())) {
            return Optional.empty();
        }
        Instant now = time.now();
        DeadlineClock ended = clocks.loaded(own.get());
        ended.lapse(now);
        clocks.save(ended, "deadline-ended", Map.of(), actor, now);
        DeadlineClock carried = clocks.loaded(earlier.get().inThePlaceOf(own.get(), ids.next()));
        carried.lookAt(rules.firstLook(carried, now));
        return Optional.of(
                new Carried(clocks.add(carried, actor, now).id(), own.get().id()));
    }

    @Override
    public void handBack(Carried carried, Actor actor) {
        DeadlineRow now = rows.find(carried.clock()).orElseThrow();
        if (now.liveMarker() == null) {
            return;
        }
        Instant at = time.now();
        boolean stands = now.state().equals(Deadline.State.PAUSED.name());
        DeadlineClock ended = clocks.loaded(now);
        ended.lapse(at);
        clocks.save(ended, "deadline-ended", Map.of(), actor, at);
        DeadlineClock own = clocks.loaded(rows.find(carried.instead()).orElseThrow());
        own.runOn();
        if (stands) {
            own.pause(at);
        } else {
            own.lookAt(rules.firstLook(own, at));
        }
        clocks.save(own, "deadline-taken-back", Map.of(), actor, at);
    }

    @Override
    public void bringBack(long caseId, String rootProcessInstance, Actor actor) {
        Instant now = time.now();
        List<DeadlineRow> all = rows.ofCase(caseId);
        Optional<Instant> endedAt = last(all, DeadlineKind.REPLY).map(DeadlineRow::countedFrom);
        for (DeadlineKind kind : BACK) {
            // What had ended before the case did is not wanted again.
            last(all, kind)
                    .filter(row -> endedAt.equals(Optional.ofNullable(row.countedFrom())))
                    .map(row -> clocks.loaded(row.toldTo(rootProcessInstance)))
                    .ifPresent(clock -> {
                        clock.runOn();
                        clock.lookAt(rules.firstLook(clock, now));
                        clocks.save(clock, "deadline-taken-back", Map.of(), actor, now);
                    });
        }
    }

    private Optional<DeadlineRow> running(long caseId) {
        return rows.live(caseId, DeadlineKind.REPLY.name())
                .filter(row -> row.state().equals(Deadline.State.RUNNING.name()));
    }

    /** By when it ended: a clock that came from another case may be the younger row and have ended long before. */
    private static Optional<DeadlineRow> last(List<DeadlineRow> all, DeadlineKind kind) {
        return all.stream()
                .filter(row -> row.subjectId() == row.caseId() && row.kind().equals(kind.name()))
                .filter(row -> row.state().equals(Deadline.State.LAPSED.name()))
                .filter(row -> row.countedFrom() != null)
                .max(Comparator.comparing(DeadlineRow::countedFrom).thenComparing(DeadlineRow::id));
    }

    private static boolean isBefore(DeadlineRow one, DeadlineRow other) {
        Instant due = one.due();
        return due != null && other.due() != null && due.isBefore(other.due());
    }
}
