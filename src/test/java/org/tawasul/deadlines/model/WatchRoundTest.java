package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.deadlines.WatchIncident;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.TrailEntry;

/** The watch with rules, process and store of straw. */
class WatchRoundTest {
    private final WatchStraw straw = new WatchStraw();

    @BeforeEach
    void rulesOfAnOrdinaryKind() {
        straw.rules = fact -> {
            if (fact.kind().equals("rating")) {
                return fact.usedPercent() >= 100
                        ? straw.finding("waitOver", Map.of())
                        : straw.finding("look-again", Map.of("look-again-percent", "100"));
            }
            if (fact.usedPercent() >= 100) {
                int next = fact.level() + 1;
                return straw.finding(
                        fact.level() == 0 ? "exceeded" : "raise",
                        Map.of("level", "" + next, "role", "supervisor", "look-again-minutes", "480"));
            }
            if (fact.usedPercent() >= 75 && !fact.warned()) {
                return straw.finding("warn", Map.of("look-again-percent", "100"));
            }
            return straw.finding("look-again", Map.of("look-again-percent", fact.warned() ? "100" : "75"));
        };
    }

    @Test
    void aNewClockIsFirstLookedAtWhenTheRulesSaySo() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");

        assertThat(clock.nextLook()).isEqualTo(straw.time.now().plus(Duration.ofDays(3)));
        assertThat(straw.round.sweep()).isZero();
        assertThat(straw.stored).isEmpty();
    }

    @Test
    void whileNothingIsDueNoTransactionIsBegun() {
        assertThat(straw.round.sweep()).isZero();
        start(DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(3).minusSeconds(1));
        int before = straw.commands;

        assertThat(straw.round.sweep()).isZero();
        assertThat(straw.commands).isEqualTo(before);
        straw.time.moveBy(Duration.ofSeconds(1));
        assertThat(straw.round.sweep()).isEqualTo(1);
    }

    @Test
    void theTeamIsWarnedThenThePeriodIsExceededThenItIsRaised() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");

        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();
        assertThat(straw.told).containsExactly("warn");

        straw.time.moveBy(Duration.ofDays(4));
        straw.round.sweep();
        assertThat(straw.told).containsExactly("warn", "exceeded");
        assertThat(straw.keeper.lastFinding(clock.id()).orElseThrow().value("role"))
                .isEqualTo("supervisor");

        straw.time.moveBy(Duration.ofDays(1));
        straw.round.sweep();
        assertThat(straw.told).containsExactly("warn", "exceeded", "raise");
        assertThat(straw.live(clock).level()).isEqualTo(2);
        assertThat(straw.round.sweep()).isZero();
    }

    @Test
    void afterALongSilenceOneThingFollowsAnotherAtOnceAndThenThereIsRest() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(30));
        var ordinary = straw.rules;
        straw.rules = fact ->
                fact.warned() ? ordinary.apply(fact) : straw.finding("warn", Map.of("look-again-percent", "100"));

        assertThat(straw.round.sweep()).isEqualTo(2);
        assertThat(straw.told).containsExactly("warn", "exceeded");
        assertThat(straw.live(clock).nextLook()).isAfter(straw.time.now());
    }

    @Test
    void onlyWhatIsToldIsStoredAsADecisionAndAsARowOfTheRecord() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();

        assertThat(straw.stored).hasSize(1);
        assertThat(straw.trail).extracting(TrailEntry::action).containsExactly("deadline-started", "deadline-warned");
        assertThat(straw.trail).extracting(TrailEntry::subjectVersion).containsExactly(1L, 2L);
        assertThat(straw.trail.get(1).facts()).containsEntry("rule", "straw").containsEntry("decision", 1L);
        assertThat(straw.live(clock).version()).isEqualTo(2);
    }

    @Test
    void aWaitThatIsOverLapsesTheClockAndTellsTheProcessOnce() {
        Deadline clock = start(DeadlineKind.RATING, "14 calendar-days");
        straw.time.moveTo(clock.due());
        straw.round.sweep();
        straw.time.moveBy(Duration.ofDays(20));
        straw.round.sweep();

        assertThat(straw.told).containsExactly("waitOver");
        assertThat(straw.keeper.find(clock.id()).orElseThrow().state()).isEqualTo(Deadline.State.LAPSED);
        assertThat(straw.keeper.live(7, DeadlineKind.RATING)).isEmpty();
    }

    @Test
    void aPausedClockIsNotLookedAt() {
        start(DeadlineKind.REPLY, "4 working-days");
        straw.keeper.pause(7, DeadlineKind.REPLY, Actor.SYSTEM);
        straw.time.moveBy(Duration.ofDays(30));

        assertThat(straw.round.sweep()).isZero();
    }

    @Test
    void whenNoRuleSaysAnythingItLooksAgainInAnHour() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(3));
        straw.rules = fact -> null;

        assertThat(straw.round.sweep()).isEqualTo(1);
        assertThat(straw.live(clock).nextLook()).isEqualTo(straw.time.now().plus(Duration.ofHours(1)));
        assertThat(straw.told).isEmpty();
    }

    @Test
    void aRuleThatRepeatsItselfDoesNotTellTwiceNorGoRoundInCircles() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.rules = fact -> straw.finding("warn", Map.of("look-again-percent", "10"));
        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();

        assertThat(straw.told).containsExactly("warn");
        assertThat(straw.live(clock).nextLook()).isAfter(straw.time.now());
    }

    @Test
    void aClockThatCannotBeLookedAtStopsNeitherTheOthersNorTheRound() {
        Deadline poisoned = start(DeadlineKind.REPLY, "4 working-days");
        Deadline healthy = straw.start(8, DeadlineKind.REPLY, "4 working-days");
        straw.poisoned.add(poisoned.caseId());
        straw.time.moveBy(Duration.ofDays(3));

        assertThat(straw.round.sweep()).isEqualTo(2);
        assertThat(straw.live(healthy).warned()).isTrue();
        assertThat(straw.live(poisoned).warned()).isFalse();
        assertThat(straw.live(poisoned).nextLook()).isEqualTo(straw.time.now().plus(Duration.ofMinutes(1)));
    }

    @Test
    void afterFiveFailedLooksAPersonIsToldAndTheIncidentEndsWhenALookSucceeds() {
        Deadline poisoned = start(DeadlineKind.REPLY, "4 working-days");
        straw.poisoned.add(poisoned.caseId());
        straw.time.moveBy(Duration.ofDays(3));
        List<Integer> incidents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            straw.round.sweep();
            incidents.add(straw.failedLook.open().size());
            straw.time.moveTo(straw.live(poisoned).nextLook());
        }
        assertThat(incidents).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(straw.failedLook.open()).extracting(WatchIncident::reason).containsExactly("look-failed");

        straw.poisoned.clear();
        straw.round.sweep();
        assertThat(straw.failedLook.open()).isEmpty();
        assertThat(straw.told).isNotEmpty();
    }

    @Test
    void whenNobodyWaitsForTheFindingAPersonIsToldAndItIsNotTriedAgain() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.nothingWaits = true;
        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();

        assertThat(straw.failedLook.open()).extracting(WatchIncident::reason).containsExactly("nothing-waiting");
        assertThat(straw.live(clock).nextLook()).isNull();
        straw.time.moveBy(Duration.ofDays(30));
        assertThat(straw.round.sweep()).isZero();
    }

    @Test
    void anIncidentIsTriedAgainAtOnceAndOnceByTheWordOfAPerson() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.nothingWaits = true;
        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();
        long incident = straw.failedLook.open().get(0).id();

        straw.nothingWaits = false;
        assertThat(straw.failedLook.retry(incident, Actor.SYSTEM)).isTrue();
        assertThat(straw.failedLook.retry(incident, Actor.SYSTEM)).isFalse();
        assertThat(straw.failedLook.open()).isEmpty();
        straw.round.sweep();
        assertThat(straw.told).containsExactly("warn");
        assertThat(straw.live(clock).warned()).isTrue();
        assertThat(straw.trail)
                .extracting(TrailEntry::action)
                .containsSubsequence("deadline-retried", "deadline-warned");
    }

    @Test
    void anIncidentOfAClockThatWasMetMeanwhileOnlyEnds() {
        start(DeadlineKind.REPLY, "4 working-days");
        straw.nothingWaits = true;
        straw.time.moveBy(Duration.ofDays(3));
        straw.round.sweep();
        straw.keeper.meet(7, DeadlineKind.REPLY, Actor.SYSTEM);

        assertThat(straw.failedLook.retry(straw.failedLook.open().get(0).id(), Actor.SYSTEM))
                .isTrue();
        assertThat(straw.failedLook.open()).isEmpty();
        assertThat(straw.round.sweep()).isZero();
    }

    @Test
    void anOfficerWhoWasFasterThanTheWatchIsRight() {
        Deadline clock = start(DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(3));
        straw.beforeLook = () -> straw.keeper.meet(7, DeadlineKind.REPLY, Actor.SYSTEM);
        straw.round.sweep();

        assertThat(straw.told).isEmpty();
        assertThat(straw.keeper.find(clock.id()).orElseThrow().state()).isEqualTo(Deadline.State.MET);
    }

    @Test
    void theClocksOfSideWorkRunBesideThoseOfTheCase() {
        Deadline ofCase = start(DeadlineKind.REPLY, "4 working-days");
        Deadline beside = straw.keeper.start(command(7, 70, DeadlineKind.REPLY, "2 working-days"));
        Deadline unwanted = straw.keeper.start(command(7, 71, DeadlineKind.REPLY, "2 working-days"));

        straw.keeper.end(71, DeadlineKind.REPLY, Actor.SYSTEM);
        straw.time.moveBy(Duration.ofHours(40));
        straw.round.sweep();

        assertThat(straw.told).containsExactly("warn");
        assertThat(straw.keeper.find(beside.id()).orElseThrow().warned()).isTrue();
        assertThat(straw.keeper.find(ofCase.id()).orElseThrow().warned()).isFalse();
        assertThat(straw.keeper.find(unwanted.id()).orElseThrow().state()).isEqualTo(Deadline.State.LAPSED);
        straw.keeper.endAll(7, Actor.SYSTEM);
        assertThat(straw.keeper.of(7)).noneMatch(clock -> clock.state() == Deadline.State.RUNNING);
    }

    @Test
    void casesAreLookedAtBesideEachOtherAndTheClocksOfOneCaseInTheirOrder() {
        Deadline first = start(DeadlineKind.REPLY, "4 working-days");
        Deadline second = straw.keeper.start(command(7, 70, DeadlineKind.REPLY, "4 working-days"));
        Deadline other = straw.start(8, DeadlineKind.REPLY, "4 working-days");
        straw.time.moveBy(Duration.ofDays(3));
        List<Integer> toldAfterEach = new ArrayList<>();

        int looked = straw.round.sweep(look -> {
            look.run();
            toldAfterEach.add(straw.told.size());
        });

        assertThat(looked).isEqualTo(3);
        assertThat(toldAfterEach).containsExactly(2, 3);
        assertThat(List.of(first, second, other))
                .allMatch(clock -> straw.keeper.find(clock.id()).orElseThrow().warned());
    }

    private Deadline start(DeadlineKind kind, String period) {
        return straw.start(7, kind, period);
    }

    static StartDeadline command(long caseId, DeadlineKind kind, String period) {
        return command(caseId, caseId, kind, period);
    }

    static StartDeadline command(long caseId, long subjectId, DeadlineKind kind, String period) {
        return new StartDeadline(
                caseId, subjectId, kind, Period.parse(period), "country", "normal", "root", Actor.SYSTEM);
    }
}
