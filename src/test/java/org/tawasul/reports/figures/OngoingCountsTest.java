package org.tawasul.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
    private static final MonthReport REPORT = SampleReports.report(3);

    private final MovableClock clock = new MovableClock(ZoneId.of("Asia/Bahrain"));
    private final OngoingCounts impatient = new OngoingCounts(clock, Duration.ofMillis(20));
    private final OngoingCounts patient = new OngoingCounts(clock, Duration.ofMinutes(2));
    private final AtomicInteger counted = new AtomicInteger();
    private final CountDownLatch partly = new CountDownLatch(1);
    private final CountDownLatch wholly = new CountDownLatch(1);

    @AfterEach
    void stop() {
        wholly.countDown();
        impatient.destroy();
        patient.destroy();
    }

    @Test
    void whoReloadsWhileItIsCountedHearsHowFarItIsAndIsNotCountedForTwice() throws Exception {
        Function<Runnable, MonthReport> slow = slowly();

        Awaited first = impatient.ask(COUNTRY, slow);
        assertThat(partly.await(1, TimeUnit.MINUTES)).isTrue();
        Awaited again = impatient.ask(COUNTRY, slow);
        Awaited entity = impatient.ask(new Wanted(COUNTRY.month(), "works"), part -> REPORT);

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
        impatient.ask(COUNTRY, slow);
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
            Awaited awaited = patient.ask(COUNTRY, part -> {
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
            assertThatThrownBy(() -> patient.ask(COUNTRY, refused))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("report-month-ahead"));
        }
        assertThat(counted).hasValue(2);
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
        for (int time = 0; time < 1000; time++) {
            MonthReport report = impatient.ask(COUNTRY, counting).report();
            if (report != null) {
                return report;
            }
        }
        throw new AssertionError("It is never there");
    }
}
