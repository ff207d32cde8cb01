package org.tawasul.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final Interval SCALE = new Interval(1, 5);

    @Test
    void nothingOfTenMayStillBeThreeOfTen() {
        Interval none = Interval.ofShare(0, 10, 0.95);

        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.2775, within(0.0005));
        assertThat(Interval.ofShare(1, 10, 0.95).low()).isCloseTo(0.7225, within(0.0005));
    }

    @Test
    void whoLookedAtAllKnows() {
        assertThat(Interval.ofShareIn(0.4, 50, 50, 0.95)).isEqualTo(new Interval(0.4, 0.4));
        assertThat(width(Interval.ofShareIn(0.4, 40, 50, 0.95))).isLessThan(width(Interval.ofShare(0.4, 40, 0.95)));
    }

    @Test
    void fewEqualValuesAreNoCertainty() {
        Interval three = Interval.ofMean(3, 5, 75, SCALE, 0.95);

        assertThat(three.low()).isLessThan(3);
        assertThat(three.high()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 20", "0.9, 20", "0.9, 100", "0.99, 200", "0.2, 60"})
    void nineteenOfTwentyIntervalsHoldTheShare(double share, int size) {
        double held = held(seed -> {
            Random random = new Random(seed);
            long hits = LongStream.range(0, size)
                    .filter(i -> random.nextDouble() < share)
                    .count();
            return Interval.ofShare((double) hits / size, size, 0.95).holds(share);
        });
        assertThat(held).isBetween(0.92, 1.0);
    }

    /** Of a stock of 400 of which 85 of 100 were kept. */
    @ParameterizedTest
    @CsvSource({"80", "197", "390"})
    void nineteenOfTwentyIntervalsHoldTheShareOfASmallStock(int size) {
        double held = held(seed -> {
            long kept = new Random(seed)
                    .ints(0, 400)
                    .distinct()
                    .limit(size)
                    .filter(i -> i < 340)
                    .count();
            return Interval.ofShareIn((double) kept / size, size, 400, 0.95).holds(0.85);
        });
        assertThat(held).isBetween(0.92, 1.0);
    }

    /** The worst there is: either the best or the worst, and nearly always the best. Of ten thousand such hardly more than ten may miss it. */
    @Test
    void aHighConfidenceHoldsWhateverIsRated() {
        double truth = 5 - 4 * 0.08;
        int missed = 0;
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            long worst = random.ints(30, 0, 100).filter(one -> one < 8).count();
            double mean = 5 - 4 * worst / 30.0;
            missed += Interval.ofAnyMean(30, mean, SCALE, 0.999).holds(truth) ? 0 : 1;
        }
        assertThat(missed).isLessThanOrEqualTo(10);
    }

    @Test
    void whateverIsRatedTheIntervalNeverLeavesTheScale() {
        assertThat(Interval.ofAnyMean(30, 5, SCALE, 0.95).high()).isEqualTo(5);
        assertThat(Interval.ofAnyMean(30, 5, SCALE, 0.95).low()).isCloseTo(4.537, within(0.001));
        assertThat(Interval.ofAnyMean(4, 1, SCALE, 0.95).low()).isEqualTo(1);
        assertThat(Interval.ofAnyMean(4, 3, SCALE, 0.95).low()).isGreaterThan(1);
    }

    /** Shares of those who give 1, 2, 3, 4; all others give 5. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.2, 0.2, 0.2, 8",
        "0.1, 0.05, 0.1, 0.25, 30",
        "0.1, 0.05, 0.1, 0.25, 300",
        "0.05, 0, 0, 0, 40",
        "0.05, 0, 0, 0, 12",
        "0.4, 0.1, 0, 0.1, 30"
    })
    void nineteenOfTwentyIntervalsHoldTheMean(double one, double two, double three, double four, int size) {
        double[] ends = {one, one + two, one + two + three, one + two + three + four};
        double truth = 5 - ends[0] - ends[1] - ends[2] - ends[3];
        double held = held(seed -> {
            Random random = new Random(seed);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < size; i++) {
                double drawn = random.nextDouble();
                int value = 1;
                while (value < 5 && drawn >= ends[value - 1]) {
                    value++;
                }
                sum += value;
                squares += value * value;
            }
            return Interval.ofMean(size, sum / size, squares, SCALE, 0.95).holds(truth);
        });
        assertThat(held).isBetween(0.9, 1.0);
    }

    private interface Held {
        boolean by(long seed);
    }

    private static double held(Held held) {
        return LongStream.rangeClosed(1, 1000).filter(held::by).count() / 1000.0;
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
