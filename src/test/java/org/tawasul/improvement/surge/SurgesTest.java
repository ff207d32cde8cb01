package org.tawasul.improvement.surge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The promises of the issue, with 50 groups of 5 cases a week and one false flag each month. */
class SurgesTest {
    private static final AlarmHeight HEIGHTS = new AlarmHeight(2);

    @Test
    void falseAlarmsAreAsRareAsWasSaid() {
        double sum = 0;
        for (int seed = 1; seed <= 4; seed++) {
            sum += new Trial(50, 5, seed, HEIGHTS).of(1, 2).falseEachMonth();
        }
        assertThat(sum / 4).isBetween(0.5, 1.3);
    }

    @Test
    void aDoublingIsNoticedWithinTwoWeeks() {
        assertThat(new Trial(50, 5, 11, HEIGHTS).of(1, 2).median()).isLessThanOrEqualTo(14);
    }

    @Test
    void aTriplingIsNoticedWithinTenDays() {
        assertThat(new Trial(50, 5, 12, HEIGHTS).of(1, 3).median()).isLessThanOrEqualTo(10);
    }
}
