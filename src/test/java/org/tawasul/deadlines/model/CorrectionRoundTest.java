package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.deadlines.Corrections.Corrected;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineCorrected.ChangedDay;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Actor;
import org.tawasul.shared.trail.TrailEntry;

/** A holiday is declared late. The clock begins on a Sunday at 09:00. */
class CorrectionRoundTest {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "request");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate FAR = LocalDate.of(2026, 6, 30);
    private static final Instant NEXT_SUNDAY_NINE = Instant.parse("2026-03-08T06:00:00Z");
    private static final Instant NEXT_MONDAY_NINE = Instant.parse("2026-03-09T06:00:00Z");

    private final WatchStraw straw = new WatchStraw();

    @BeforeEach
    void rules() {
        straw.rules = fact -> fact.usedPercent() >= 100
                ? straw.finding("exceeded", Map.of("look-again-minutes", "480"))
                : straw.finding("look-again", Map.of("look-again-percent", "100"));
    }

    @Test
    void anOpenClockMovesByTheHolidayAndTheRecordSaysSo() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        assertThat(clock.due()).isEqualTo(NEXT_SUNDAY_NINE);
        straw.declare(TUESDAY);

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(1, 1, 0));

        assertThat(straw.live(clock).due()).isEqualTo(NEXT_MONDAY_NINE);
        assertThat(straw.live(clock).nextLook()).isEqualTo(NEXT_MONDAY_NINE);
        assertThat(straw.live(clock).calendarVersion()).isEqualTo(2);
        TrailEntry row = straw.trail.get(straw.trail.size() - 1);
        assertThat(row.action()).isEqualTo("deadline-corrected");
        assertThat(row.actor()).isEqualTo(ADMIN);
        assertThat(row.subjectVersion()).isEqualTo(2);
        assertThat(row.facts())
                .containsEntry("due-before", NEXT_SUNDAY_NINE)
                .containsEntry("due", NEXT_MONDAY_NINE)
                .containsEntry("day", "2026-03-03")
                .containsEntry("day-name-ar", "عطلة رسمية");
        assertThat(straw.events)
                .containsExactly(new DeadlineCorrected(
                        7,
                        clock.id(),
                        2,
                        DeadlineKind.REPLY,
                        NEXT_SUNDAY_NINE,
                        NEXT_MONDAY_NINE,
                        List.of(new ChangedDay(TUESDAY, OfficeHours.HOLIDAY))));
    }

    @Test
    void everyDayThatWasDeclaredIsTold() {
        straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.declare(TUESDAY, TUESDAY.plusDays(1), FAR);

        straw.corrections.correct(ADMIN);

        assertThat(straw.events).singleElement().satisfies(event -> assertThat(((DeadlineCorrected) event).days())
                .extracting(ChangedDay::day)
                .containsExactly(TUESDAY, TUESDAY.plusDays(1)));
        assertThat(straw.trail.get(straw.trail.size() - 1).facts()).containsEntry("days", "2026-03-03 2026-03-04");
    }

    @Test
    void nothingMovesBeforeTheCommand() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.declare(TUESDAY);
        straw.round.sweep();
        assertThat(straw.live(clock).due()).isEqualTo(NEXT_SUNDAY_NINE);
        assertThat(straw.live(clock).calendarVersion()).isEqualTo(1);
    }

    @Test
    void theSecondTimeChangesNothing() {
        straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.declare(TUESDAY);
        straw.corrections.correct(ADMIN);
        int rows = straw.trail.size();

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(0, 0, 0));
        assertThat(straw.trail).hasSize(rows);
        assertThat(straw.events).hasSize(1);
    }

    @Test
    void aDayThatDoesNotMatterMovesNothing() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        Deadline days = straw.start(7, DeadlineKind.RATING, "14 calendar-days");
        straw.declare(FAR);

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(2, 0, 0));
        assertThat(straw.live(clock)).isEqualTo(clock);
        assertThat(straw.live(days)).isEqualTo(days);
    }

    @Test
    void aHolidayThatIsOverAlreadyCountsToo() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.time.moveBy(Duration.ofDays(3));
        straw.declare(TUESDAY);
        straw.corrections.correct(ADMIN);

        assertThat(straw.live(clock).due()).isEqualTo(NEXT_MONDAY_NINE);
    }

    @Test
    void aHolidayThatIsTakenBackBringsTheDayForwardByItsName() {
        straw.declare(TUESDAY);
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.declare();
        straw.corrections.correct(ADMIN);

        assertThat(straw.live(clock).due()).isEqualTo(NEXT_SUNDAY_NINE);
        assertThat(straw.trail.get(straw.trail.size() - 1).facts()).containsEntry("day-name-en", "Public holiday");
    }

    @Test
    void nobodyIsMadeLateByACorrection() {
        straw.declare(TUESDAY);
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.time.moveTo(NEXT_SUNDAY_NINE.plus(Duration.ofHours(1)));
        straw.declare();

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(1, 0, 0));
        assertThat(straw.live(clock).due()).isEqualTo(NEXT_MONDAY_NINE);
    }

    @Test
    void whatWasFoundLateStaysLate() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.time.moveTo(NEXT_SUNDAY_NINE.plus(Duration.ofMinutes(5)));
        straw.round.sweep();
        assertThat(straw.live(clock).exceeded()).isTrue();
        straw.declare(TUESDAY);

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(0, 0, 0));
        assertThat(straw.live(clock).due()).isEqualTo(NEXT_SUNDAY_NINE);
        assertThat(straw.live(clock).exceeded()).isTrue();
    }

    @Test
    void whatIsLateAndWasNotFoundYetIsGivenTheHoliday() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.time.moveTo(NEXT_SUNDAY_NINE.plus(Duration.ofMinutes(5)));
        straw.declare(TUESDAY);
        straw.corrections.correct(ADMIN);
        straw.round.sweep();

        assertThat(straw.live(clock).due()).isEqualTo(NEXT_MONDAY_NINE);
        assertThat(straw.live(clock).exceeded()).isFalse();
    }

    @Test
    void aClockThatStandsStillIsCountedByTheNewCalendarWhenItRunsOn() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.keeper.pause(7, DeadlineKind.REPLY, Actor.SYSTEM);
        straw.declare(TUESDAY);

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(0, 0, 0));
        straw.keeper.resume(7, DeadlineKind.REPLY, Actor.SYSTEM);
        assertThat(straw.live(clock).due()).isEqualTo(NEXT_MONDAY_NINE);
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheOthersAndIsDoneTheNextTime() {
        Deadline poisoned = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        Deadline other = straw.start(8, DeadlineKind.REPLY, "5 working-days");
        straw.declare(TUESDAY);
        straw.poisoned.add(7L);

        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(2, 1, 1));
        assertThat(straw.live(other).due()).isEqualTo(NEXT_MONDAY_NINE);
        assertThat(straw.live(poisoned).due()).isEqualTo(NEXT_SUNDAY_NINE);

        straw.poisoned.clear();
        assertThat(straw.corrections.correct(ADMIN)).isEqualTo(new Corrected(1, 1, 0));
        assertThat(straw.live(poisoned).due()).isEqualTo(NEXT_MONDAY_NINE);
    }
}
