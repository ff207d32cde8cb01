package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.Period;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;

class DeadlineClockTest {
    /** A Sunday, 09:00 in Bahrain; the office is open from 07:00 to 15:00. */
    private static final Instant SUNDAY_NINE = Instant.parse("2026-03-01T06:00:00Z");

    private final OfficeHours office = OfficeHours.of("country");

    @Test
    void fiveWorkingDaysEndAtTheSameHourOneWeekOn() {
        assertThat(view(reply("5 working-days")).due()).isEqualTo(SUNDAY_NINE.plus(Duration.ofDays(7)));
    }

    @Test
    void fourteenCalendarDaysEndAtTheMidnightAfterTheFourteenthDay() {
        assertThat(view(reply("14 calendar-days")).due()).isEqualTo(Instant.parse("2026-03-15T21:00:00Z"));
    }

    @Test
    void aPausedClockHasNoDueInstantAndIsNotLookedAt() {
        DeadlineClock clock = reply("5 working-days");
        clock.pause(SUNDAY_NINE.plus(Duration.ofHours(2)));

        Deadline paused = view(clock);
        assertThat(paused.state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(paused.due()).isNull();
        assertThat(paused.nextLook()).isNull();
        assertThat(paused.used().open()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aPauseOfTwoWorkingDaysPutsTheEndOffByTwoWorkingDays() {
        DeadlineClock clock = reply("5 working-days");
        clock.pause(SUNDAY_NINE);
        clock.resume(SUNDAY_NINE.plus(Duration.ofDays(2)), office);

        assertThat(view(clock).due()).isEqualTo(SUNDAY_NINE.plus(Duration.ofDays(9)));
    }

    @Test
    void pausingAPausedClockChangesNothing() {
        DeadlineClock clock = reply("5 working-days");
        clock.pause(SUNDAY_NINE.plus(Duration.ofHours(1)));

        assertThat(clock.pause(SUNDAY_NINE.plus(Duration.ofHours(3)))).isFalse();
        assertThat(view(clock).used().open()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anOfficeWithOtherHoursCountsOnlyWhatIsLeft() {
        DeadlineClock clock = reply("2 working-days");
        OfficeHours afternoons = new OfficeHours("afternoons", 1, 12, 16);
        clock.moveTo(afternoons, SUNDAY_NINE.plus(Duration.ofHours(4)));

        assertThat(view(clock).used().open()).isEqualTo(Duration.ofHours(4));
        assertThat(view(clock).due()).isEqualTo(afternoons.after(SUNDAY_NINE.plus(Duration.ofHours(4)), hours(12)));
    }

    @Test
    void movingAPausedClockLeavesItStanding() {
        DeadlineClock clock = reply("5 working-days");
        clock.pause(SUNDAY_NINE);
        clock.moveTo(OfficeHours.of("other"), SUNDAY_NINE.plus(Duration.ofHours(4)));

        assertThat(view(clock).state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(view(clock).used().open()).isZero();
        assertThat(view(clock).calendar()).isEqualTo("other");
    }

    @Test
    void aClockThatIsOverIsDueAtOnceWhenItRunsOn() {
        DeadlineClock clock = reply("1 working-days");
        clock.pause(SUNDAY_NINE.plus(Duration.ofDays(3)));
        Instant later = SUNDAY_NINE.plus(Duration.ofDays(4));
        clock.resume(later, office);

        assertThat(view(clock).due()).isEqualTo(later);
        assertThat(clock.fact(later).usedPercent()).isEqualTo(300);
        assertThat(clock.fact(later).overdueMinutes()).isEqualTo(16 * 60);
    }

    @Test
    void aPeriodInCalendarDaysThatWasPausedStillEndsAtAMidnight() {
        DeadlineClock clock = reply("10 calendar-days");
        clock.pause(SUNDAY_NINE.plus(Duration.ofDays(1)));
        clock.resume(SUNDAY_NINE.plus(Duration.ofDays(3)), office);

        assertThat(view(clock).due()).isEqualTo(office.endOfCalendarDay(SUNDAY_NINE, 12));
    }

    @Test
    void aShareOfThePeriodIsReachedWhenItIsUsedUpAndNotBefore() {
        DeadlineClock clock = reply("3 working-hours");
        Instant third = clock.whenUsed(34, SUNDAY_NINE);

        assertThat(clock.fact(third).usedPercent()).isEqualTo(34);
        assertThat(clock.fact(third.minusNanos(1000)).usedPercent()).isEqualTo(33);
        assertThat(clock.whenUsed(34, third.plusSeconds(60))).isEqualTo(third.plusSeconds(60));
    }

    @Test
    void atItsDueInstantAllOfThePeriodIsUsedUp() {
        assertThat(usedPercentWhenDue("5 working-days")).isEqualTo(100);
        assertThat(usedPercentWhenDue("7 working-hours")).isEqualTo(100);
        assertThat(usedPercentWhenDue("14 calendar-days")).isEqualTo(100);
    }

    @Test
    void restartingForgetsWhatWasUsedUpAndWarnedOf() {
        DeadlineClock clock = reply("5 working-days");
        Instant later = SUNDAY_NINE.plus(Duration.ofDays(4));
        clock.mark(WatchWord.WARN, 0, later);
        clock.restart(later, Period.parse("14 calendar-days"), office);

        Deadline restarted = view(clock);
        assertThat(restarted.used().open()).isZero();
        assertThat(restarted.warned()).isFalse();
        assertThat(restarted.startedAt()).isEqualTo(later);
        assertThat(restarted.due()).isEqualTo(office.endOfCalendarDay(later, 14));
    }

    @Test
    void whatWasToldOnceIsNoNewsAgain() {
        DeadlineClock clock = reply("5 working-days");
        assertThat(clock.wouldBeNews(WatchWord.RAISE, 2, SUNDAY_NINE)).isTrue();
        clock.mark(WatchWord.RAISE, 2, SUNDAY_NINE);
        clock.mark(WatchWord.WARN, 0, SUNDAY_NINE);

        assertThat(clock.wouldBeNews(WatchWord.RAISE, 2, SUNDAY_NINE)).isFalse();
        assertThat(clock.wouldBeNews(WatchWord.RAISE, 3, SUNDAY_NINE)).isTrue();
        assertThat(clock.wouldBeNews(WatchWord.WARN, 0, SUNDAY_NINE)).isFalse();
        assertThat(clock.wouldBeNews(WatchWord.LOOK_AGAIN, 0, SUNDAY_NINE)).isFalse();
    }

    @Test
    void theRecordHasNoWordsOfAnybody() {
        assertThat(reply("5 working-days").next().facts().keySet())
                .containsExactlyInAnyOrder("kind", "period", "used-seconds", "calendar", "calendar-version", "due");
    }

    private int usedPercentWhenDue(String period) {
        DeadlineClock clock = reply(period);
        Instant due = view(clock).due();
        assertThat(due).isNotNull();
        return clock.fact(due).usedPercent();
    }

    private DeadlineClock reply(String period) {
        return DeadlineClock.started(
                1,
                new StartDeadline(
                        7, DeadlineKind.REPLY, Period.parse(period), "country", "normal", "root", Actor.SYSTEM),
                office,
                SUNDAY_NINE);
    }

    private static Deadline view(DeadlineClock clock) {
        return clock.next().view();
    }

    private static org.tawasul.calendar.WorkingTime hours(int hours) {
        return new org.tawasul.calendar.WorkingTime(Duration.ofHours(hours));
    }
}
