package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.WatchIncident;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;

/** The clocks' tables on a real store. */
@Tag("store")
@TawasulTest
class DeadlineTablesTest {
    /** Long ago, so that no other test's clocks are due then. */
    private static final Instant AT = Instant.parse("2001-04-01T06:00:00.123456Z");

    @Autowired
    private DeadlineRows rows;

    @Autowired
    private TimeOrderedIds ids;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aClockComesBackAsItWasWritten() {
        DeadlineRow running = insert(clock());
        assertThat(rows.find(running.id())).contains(running);

        DeadlineClock clock = loaded(running);
        clock.pause(AT.plusSeconds(3));
        DeadlineRow paused = clock.next();
        assertThat(rows.update(paused)).isEqualTo(1);
        assertThat(rows.find(running.id())).contains(paused);
        assertThat(rows.live(paused.caseId(), "REPLY")).contains(paused);
        assertThat(rows.ofCase(paused.caseId())).containsExactly(paused);
    }

    @Test
    void whoReadAnOlderVersionWritesNothing() {
        DeadlineRow running = insert(clock());
        DeadlineClock mine = loaded(running);
        DeadlineClock yours = loaded(running);
        mine.pause(AT.plusSeconds(3));
        yours.meet(AT.plusSeconds(4));

        assertThat(rows.update(mine.next())).isEqualTo(1);
        assertThat(rows.update(yours.next())).isZero();
        assertThat(rows.postpone(running.id(), running.version(), AT, 1)).isZero();
    }

    @Test
    void aCaseHasOnlyOneLiveClockOfAKindButManyEndedOnes() {
        DeadlineRow first = insert(clock());
        assertThatThrownBy(() -> rows.insert(clockOf(first.caseId())))
                .isInstanceOf(DataIntegrityViolationException.class);

        DeadlineClock ended = loaded(first);
        ended.meet(AT);
        rows.update(ended.next());
        DeadlineRow second = insert(clockOf(first.caseId()));
        DeadlineClock endedToo = loaded(second);
        endedToo.lapse(AT);
        rows.update(endedToo.next());
        insert(clockOf(first.caseId()));

        assertThat(rows.ofCase(first.caseId())).hasSize(3);
    }

    @Test
    void eachPieceOfSideWorkHasAClockOfItsOwn() {
        DeadlineRow ofCase = insert(clock());
        DeadlineRow first = insert(clockOf(ofCase.caseId(), ids.next()));
        DeadlineRow second = insert(clockOf(ofCase.caseId(), ids.next()));

        assertThat(rows.live(ofCase.subjectId(), "REPLY")).contains(ofCase);
        assertThat(rows.live(first.subjectId(), "REPLY")).contains(first);
        assertThat(rows.ofCase(ofCase.caseId())).containsExactly(ofCase, first, second);
        assertThatThrownBy(() -> rows.insert(clockOf(ofCase.caseId(), second.subjectId())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aClaimedClockIsNobodyElsesUntilTheClaimIsOver() {
        DeadlineRow row = insert(clock());

        assertThat(claim(AT)).contains(row.id());
        assertThat(claim(AT)).doesNotContain(row.id());
        assertThat(claim(AT.plus(Duration.ofMinutes(1)))).contains(row.id());

        rows.postpone(row.id(), row.version(), AT.plus(Duration.ofHours(1)), 2);
        assertThat(claim(AT.plus(Duration.ofMinutes(30)))).doesNotContain(row.id());
        assertThat(claim(AT.plus(Duration.ofHours(1)))).contains(row.id());
        assertThat(rows.find(row.id()).orElseThrow().failedLooks()).isEqualTo(2);
    }

    @Test
    void runningClocksThatAreNotLateAreFoundByTheirIds() {
        DeadlineRow first = insert(clock());
        DeadlineRow second = insert(clock());
        DeadlineRow third = insert(clock());
        DeadlineClock stopped = loaded(second);
        stopped.pause(AT);
        rows.update(stopped.next());
        DeadlineClock late = loaded(third);
        late.mark(WatchWord.EXCEEDED, 1, AT);
        rows.update(late.next());

        assertThat(rows.runningAfter(first.id() - 1, 1)).containsExactly(first);
        assertThat(rows.runningAfter(first.id(), 100))
                .extracting(DeadlineRow::id)
                .doesNotContain(first.id(), second.id(), third.id());
    }

    @Test
    void theLastFindingIsTheLast() {
        DeadlineRow row = insert(clock());
        FindingRow warned = new FindingRow(ids.next(), row.id(), row.caseId(), "warn", "r", 5, "{}", AT);
        FindingRow exceeded =
                new FindingRow(ids.next(), row.id(), row.caseId(), "exceeded", "r", 6, "{\"level\":\"1\"}", AT);
        rows.insertFinding(warned);
        rows.insertFinding(exceeded);

        assertThat(rows.lastFinding(row.id())).contains(exceeded);
    }

    @Test
    void anIncidentIsOpenUntilItEnds() {
        DeadlineRow row = insert(clock());
        WatchIncident incident = new WatchIncident(ids.next(), row.id(), row.caseId(), "look-failed", "Some", AT, null);
        rows.openIncident(incident);
        assertThat(rows.hasOpenIncident(row.id())).isTrue();
        assertThat(rows.openIncidents()).contains(incident);

        rows.endIncidents(row.id(), AT);
        assertThat(rows.hasOpenIncident(row.id())).isFalse();
    }

    private List<Long> claim(Instant now) {
        return transaction.execute(status -> {
            List<DueClock> due = rows.toLookAt(now, 100);
            List<Long> found = due.stream().map(DueClock::id).toList();
            if (!found.isEmpty()) {
                rows.claim(found, now.plus(Duration.ofMinutes(1)));
            }
            return found;
        });
    }

    private DeadlineRow insert(DeadlineRow row) {
        rows.insert(row);
        return row;
    }

    private DeadlineRow clock() {
        return clockOf(ids.next());
    }

    private DeadlineRow clockOf(long caseId) {
        return clockOf(caseId, caseId);
    }

    private DeadlineRow clockOf(long caseId, long subjectId) {
        return DeadlineClock.started(
                        ids.next(),
                        WatchRoundTest.command(caseId, subjectId, DeadlineKind.REPLY, "5 working-days"),
                        OfficeHours.of("country"),
                        AT)
                .next();
    }

    private static DeadlineClock loaded(DeadlineRow row) {
        return new DeadlineClock(row, OfficeHours.of(row.calendar()));
    }
}
