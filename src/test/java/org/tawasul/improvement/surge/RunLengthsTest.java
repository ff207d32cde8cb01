package org.tawasul.improvement.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLengthsTest {
    private static final int RUNS = 4_000;

    @ParameterizedTest(name = "ratio {0}, height {1}, rate {2}")
    @CsvSource({"2, 1.5, 1", "2, 3, 1", "2, 4.2, 1", "2, 4.2, 2", "3, 3, 1", "1.5, 2.5, 1", "2, 3, 1.2"})
    void isAsLongAsRunsThatWereMade(double ratio, double height, double rate) {
        SplittableRandom random = new SplittableRandom(7);
        double cases = 0;
        for (int i = 0; i < RUNS; i++) {
            cases += run(ratio, height, rate, random);
        }
        assertThat(new RunLengths(ratio).cases(height, rate)).isCloseTo(cases / RUNS, withinPercentage(6));
    }

    @Test
    void isOneCaseWhereOneIsEnough() {
        assertThat(new RunLengths(2).cases(0.5, 1)).isEqualTo(1);
    }

    @Test
    void growsWithTheHeight() {
        RunLengths lengths = new RunLengths(2);
        assertThat(lengths.cases(5, 1)).isGreaterThan(2 * lengths.cases(4, 1)).isLessThan(4 * lengths.cases(4, 1));
    }

    private static int run(double ratio, double height, double rate, SplittableRandom random) {
        Cusum sum = Cusum.of(ratio);
        int cases = 0;
        while (!sum.reaches(height)) {
            sum = sum.expecting(-Math.log(1 - random.nextDouble()) / rate).seeing();
            cases++;
        }
        return cases;
    }
}
