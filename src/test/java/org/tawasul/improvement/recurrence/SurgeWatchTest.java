package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.surge.Expectation;
import org.tawasul.improvement.surge.Rhythm;

class SurgeWatchTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final Expectation ONE_A_DAY = new Expectation(1, 400, Rhythm.even());

    private final SurgeWatch watch = new SurgeWatch(2);

    private static Map<LocalDate, Integer> days(int... cases) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int i = 0; i < cases.length; i++) {
            days.put(FROM.plusDays(i), cases[i]);
        }
        return days;
    }

    @Test
    void asManyAsExpectedAreNoSurge() {
        assertThat(watch.look(days(1, 1, 1, 1, 1, 1, 1), ONE_A_DAY, FROM, FROM.plusDays(7), () -> 2.5))
                .isEmpty();
        assertThat(watch.look(days(), ONE_A_DAY, FROM, FROM.plusDays(7), () -> 2.5))
                .isEmpty();
    }

    @Test
    void aSurgeIsNoticedWithTheDayOnWhichItBegan() {
        SurgeWatch.Noticed noticed = watch.look(days(1, 0, 0, 4, 4, 5), ONE_A_DAY, FROM, FROM.plusDays(6), () -> 3)
                .orElseThrow();
        assertThat(noticed.since()).isEqualTo(FROM.plusDays(3));
        assertThat(noticed.observed()).isEqualTo(13);
        assertThat(noticed.expected()).isCloseTo(3, within(0.01));
    }

    /** A theme that others were joined to, or a look after days without one: the height is over, and the days since were as usual. */
    @Test
    void whatIsFoundLateIsToldOfTheDaysThatRaisedIt() {
        SurgeWatch.Noticed noticed = watch.look(
                        days(1, 0, 0, 4, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1),
                        ONE_A_DAY,
                        FROM,
                        FROM.plusDays(17),
                        () -> 3)
                .orElseThrow();
        assertThat(noticed.since()).isEqualTo(FROM.plusDays(3));
        assertThat(noticed.until()).isEqualTo(FROM.plusDays(5));
        assertThat(noticed.observed()).isEqualTo(13);
        assertThat(noticed.expected()).isCloseTo(3, within(0.01));
    }

    @Test
    void whatIsTooFewForTheHeightIsNotTold() {
        assertThat(watch.look(days(1, 0, 0, 4, 4, 5), ONE_A_DAY, FROM, FROM.plusDays(6), () -> 9))
                .isEmpty();
    }

    @Test
    void whatLiesBeforeTheWatchedDaysCountsForNothing() {
        assertThat(watch.look(days(9, 9, 0, 1, 1, 1), ONE_A_DAY, FROM.plusDays(2), FROM.plusDays(6), () -> 2))
                .isEmpty();
    }
}
