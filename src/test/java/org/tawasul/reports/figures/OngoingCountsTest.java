package org.tawasul.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.SampleReports;
import org.tawasul.reports.figures.OngoingCounts.Wanted;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;

/** Whoever waits for a report and asks again is not counted for twice. */
class OngoingCountsTest {
    private static final Wanted COUNTRY = new Wanted(YearMonth.of(2026, 10), null);
    private static final String NOORA = "leadership.noora";
    private static final MonthReport REPORT = SampleReports.report(3);

    private final MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
    private final OngoingCounts impatient = new OngoingCounts(clock, Duration.ofMillis(20));
    private final OngoingCounts patient = new OngoingCounts(clock, Duration.ofMinutes(2));
    private final AtomicInteger counted = new AtomicInteger();
    private final CountDownLatch partly = new CountDownLatch(1);
    private final CountDownLatch wholly = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        wholly.countDown();
        impatient.end();
        patient.end();
    }

    @Test
    void whoReloadsWhileItIsCountedHearsHowFarItIsAndIsNotCountedForTwice() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();

        Awaited first = impatient.ask(COUNTRY, NOORA, slow);
        assertThat(partly.await(1, TimeUnit.MINUTES)).isTrue();
        Awaited again = impatient.ask(COUNTRY, NOORA, slow);
        Awaited entity = impatient.ask(new Wanted(COUNTRY.month(), "works"), NOORA, part -> REPORT);

        assertThat(first.report()).isNull();
        assertThat(first.since()).isEqualTo(clock.now());
        assertThat(again.report()).isNull();
        assertThat(again.done()).isEqualTo(2);
        assertThat(again.parts()).isEqualTo(OngoingCounts.PARTS);
        assertThat(entity.since()).isEqualTo(clock.now());
        wholly.countDown();
        assertThat(fetched(slow)).isSameAs(REPORT);
        assertThat(fetched(slow)).isSameAs(REPORT);
        assertThat(counted).hasValue(1);
    }

    @Test
    void whatSomebodyWaitedForIsKeptForHimAndNotForLong() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();
        impatient.ask(COUNTRY, NOORA, slow);
        wholly.countDown();
        fetched(slow);

        clock.moveBy(Duration.ofMinutes(1));
        fetched(slow);
        assertThat(counted).hasValue(1);
        clock.moveBy(Duration.ofMinutes(2));
        fetched(slow);
        assertThat(counted).hasValue(2);
    }

    @Test
    void whatIsThereWithinAMomentIsCountedAnewForWhoeverAsks() {
        for (int time = 1; time <= 3; time++) {
            Awaited awaited = patient.ask(COUNTRY, NOORA, part -> {
                counted.incrementAndGet();
                return REPORT;
            });
            assertThat(awaited.report()).isSameAs(REPORT);
            assertThat(counted).hasValue(time);
        }
    }

    @Test
    void whatCannotBeCountedIsSaidAndTriedAnew() {
        Function<Runnable, MonthReport> refused = part -> {
            counted.incrementAndGet();
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-month-ahead");
        };

        for (int time = 1; time <= 2; time++) {
            assertThatThrownBy(() -> patient.ask(COUNTRY, NOORA, refused))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("report-month-ahead"));
        }
        assertThat(counted).hasValue(2);
    }

    @Test
    void nobodyHasMoreThanTwoUnderWayOrWaiting() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();
        impatient.ask(of("works"), NOORA, slow);
        impatient.ask(of("health"), NOORA, slow);

        refused("report-two-at-once", () -> impatient.ask(COUNTRY, NOORA, slow));
        impatient.ask(of("works"), NOORA, slow);
        assertThat(impatient.ask(COUNTRY, "auditor.layla", slow).since()).isNull();
        wholly.countDown();
        fetched(of("works"), NOORA, slow);
        fetched(of("health"), NOORA, slow);
        assertThat(fetched(of("traffic"), NOORA, slow)).isSameAs(REPORT);
    }

    @Test
    void onlySoManyWaitAndWhatIsRefusedLeavesNothingBehind() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();
        bothAreBusy(slow);
        for (int one = 0; one < OngoingCounts.WAITING; one++) {
            impatient.ask(of("entity" + one), "person" + one, part -> REPORT);
        }

        refused("report-many-waiting", () -> impatient.ask(COUNTRY, NOORA, slow));
        refused("report-many-waiting", () -> impatient.ask(of("traffic"), NOORA, slow));
        refused("report-many-waiting", () -> impatient.ask(COUNTRY, NOORA, slow));
        wholly.countDown();
        fetched(of("entity" + (OngoingCounts.WAITING - 1)), "person19", slow);
        assertThat(fetched(COUNTRY, NOORA, slow)).isSameAs(REPORT);
    }

    @Test
    void whoStillWaitsWhenAllStoodStillIsCountedFor() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();
        CompletableFuture.runAsync(() -> patient.ask(of("works"), NOORA, slow));
        CompletableFuture.runAsync(() -> patient.ask(of("health"), NOORA, slow));
        while (counted.get() < 2) {
            Thread.onSpinWait();
        }
        FutureTask<Awaited> waiting = new FutureTask<>(() -> patient.ask(COUNTRY, "auditor.layla", part -> REPORT));
        Thread who = new Thread(waiting);
        who.start();
        while (who.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        clock.moveBy(Duration.ofMinutes(3));
        wholly.countDown();
        assertThat(waiting.get(1, TimeUnit.MINUTES).report()).isSameAs(REPORT);
    }

    @Test
    void whatNobodyAsksForAnyMoreIsNotBegun() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();
        bothAreBusy(slow);
        AtomicInteger left = new AtomicInteger();
        AtomicInteger awaited = new AtomicInteger();
        impatient.ask(of("left"), "person1", counting(left));
        CountDownLatch begun = new CountDownLatch(1);
        Function<Runnable, MonthReport> theirs = part -> {
            begun.countDown();
            return counting(awaited).apply(part);
        };
        impatient.ask(of("awaited"), "person2", theirs);

        clock.moveBy(Duration.ofSeconds(20));
        impatient.ask(of("awaited"), "person3", theirs);
        clock.moveBy(Duration.ofSeconds(20));
        wholly.countDown();

        // Nobody asks meanwhile. What stood before it in the queue was looked at before it.
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        impatient.end();
        assertThat(left).hasValue(0);
        assertThat(awaited).hasValue(1);
    }

    @Test
    void whoCameAndWentTakesNoPlaceInTheQueue() throws Exception {
        bothAreBusy(slowly());
        for (int one = 0; one < OngoingCounts.WAITING; one++) {
            impatient.ask(of("entity" + one), "person" + one / 2, part -> REPORT);
        }
        refused("report-two-at-once", () -> impatient.ask(COUNTRY, "person0", part -> REPORT));
        refused("report-many-waiting", () -> impatient.ask(COUNTRY, NOORA, part -> REPORT));

        clock.moveBy(Duration.ofSeconds(40));
        assertThat(impatient.ask(of("entity3"), "person1", part -> REPORT).report())
                .isNull();
        assertThat(impatient.ask(COUNTRY, "person0", part -> REPORT).report()).isNull();
    }

    @Test
    void theCountingBeganWhenItBeganAndNotWhenItWasAskedFor() throws Exception {
        bothAreBusy(slowly());
        assertThat(impatient.ask(COUNTRY, NOORA, part -> REPORT).since()).isNull();

        clock.moveBy(Duration.ofSeconds(10));
        wholly.countDown();
        fetched(COUNTRY, NOORA, part -> REPORT);

        assertThat(impatient.ask(COUNTRY, NOORA, part -> REPORT).since()).isEqualTo(clock.now());
    }

    @Test
    void atTheEndWhatIsBeingCountedEndsAndNothingElseBegins() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        for (String entity : List.of("works", "health")) {
            impatient.ask(of(entity), entity, part -> {
                try {
                    partly.countDown();
                    assertThat(wholly.await(1, TimeUnit.MINUTES)).isTrue();
                    ended.incrementAndGet();
                } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                }
                return REPORT;
            });
        }
        impatient.ask(COUNTRY, NOORA, counting(begun));
        assertThat(partly.await(1, TimeUnit.MINUTES)).isTrue();

        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            try {
                impatient.end();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        untilRefused();
        assertThat(end).isNotDone();
        wholly.countDown();
        end.get(1, TimeUnit.MINUTES);

        assertThat(ended).hasValue(2);
        assertThat(interrupted).hasValue(0);
        assertThat(begun).hasValue(0);
    }

    /** Both threads count and do not end before the test says so. */
    private void bothAreBusy(Function<Runnable, MonthReport> slow) {
        impatient.ask(of("works"), "works.minister", slow);
        impatient.ask(of("health"), "health.minister", slow);
        assertThat(impatient.ask(of("works"), "works.minister", slow).since()).isNotNull();
        assertThat(impatient.ask(of("health"), "health.minister", slow).since()).isNotNull();
    }

    private void untilRefused() {
        for (int time = 0; time < 1000; time++) {
            try {
                impatient.ask(of("entity" + time), "person" + time, part -> REPORT);
            } catch (Refusal refusal) {
                return;
            }
        }
        throw new AssertionError("It is taken still");
    }

    private Function<Runnable, MonthReport> counting(AtomicInteger times) {
        return part -> {
            times.incrementAndGet();
            return REPORT;
        };
    }

    private static Wanted of(String entity) {
        return new Wanted(COUNTRY.month(), entity);
    }

    private static void refused(String code, ThrowingCallable ask) {
        assertThatThrownBy(ask).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** Two parts, and the others when the test says so. */
    private Function<Runnable, MonthReport> slowly() {
        return part -> {
            counted.incrementAndGet();
            part.run();
            part.run();
            partly.countDown();
            try {
                assertThat(wholly.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return REPORT;
        };
    }

    private MonthReport fetched(Function<Runnable, MonthReport> counting) {
        return fetched(COUNTRY, NOORA, counting);
    }

    private MonthReport fetched(Wanted wanted, String login, Function<Runnable, MonthReport> counting) {
        for (int time = 0; time < 1000; time++) {
            MonthReport report = impatient.ask(wanted, login, counting).report();
            if (report != null) {
                return report;
            }
        }
        throw new AssertionError("It is never there");
    }
}
