package org.tawasul.improvement.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is promised of fifty groups of five cases a week and one false alarm in thirty days; {@code bin/bench --recurrence} draws the whole curve. */
class SurgesTest {
    private static final AlarmHeight HEIGHTS = new AlarmHeight(2);

    @Test
    void falseAlarmsAreAsRareAsWasSaid() {
        double mean = LongStream.rangeClosed(1, 4)
                .mapToDouble(seed -> new Trial(Streams.drawn(50, 5, 1, seed), HEIGHTS).alarms(1))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.5, 1.4);
    }

    /** The best that any watch can do that knows its group's rate exactly is 13.8 days; this one has two years of the past to learn it from. */
    @Test
    void aDoublingIsNoticedInSomeTwoWeeks() {
        assertThat(LongStream.rangeClosed(11, 14)
                        .mapToDouble(seed -> new Trial(Streams.drawn(50, 5, 2, seed), HEIGHTS).delay(1, 2, 4, seed))
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(15);
    }

    @Test
    void aTriplingIsNoticedWithinTenDays() {
        assertThat(new Trial(Streams.drawn(50, 5, 1, 12), HEIGHTS).delay(1, 3, 4, 1))
                .isLessThanOrEqualTo(10);
    }
}
