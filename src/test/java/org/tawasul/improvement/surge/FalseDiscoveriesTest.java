package org.tawasul.improvement.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    @Test
    void believesNoneOfWhatChanceAloneBrings() {
        double[] even =
                IntStream.rangeClosed(1, 100).mapToDouble(i -> i / 100.0).toArray();
        assertThat(FalseDiscoveries.limit(even, 0.1)).isNegative();
    }

    @Test
    void believesWhatIsFarTooRareForChance() {
        double[] chances = IntStream.rangeClosed(1, 100)
                .mapToDouble(i -> i <= 5 ? i * 1e-6 : i / 100.0)
                .toArray();
        assertThat(FalseDiscoveries.limit(chances, 0.1)).isCloseTo(5e-6, within(1e-12));
    }

    @Test
    void ofThoseBelievedFewAreChance() {
        SplittableRandom random = new SplittableRandom(3);
        double wrong = 0;
        int days = 400;
        for (int day = 0; day < days; day++) {
            double[] chances = new double[200];
            for (int i = 0; i < chances.length; i++) {
                chances[i] = i < 20 ? random.nextDouble() * 1e-4 : random.nextDouble();
            }
            double limit = FalseDiscoveries.limit(chances, 0.1);
            long believed =
                    IntStream.range(0, 200).filter(i -> chances[i] <= limit).count();
            long chance =
                    IntStream.range(20, 200).filter(i -> chances[i] <= limit).count();
            wrong += believed == 0 ? 0 : (double) chance / believed;
        }
        assertThat(wrong / days).isLessThan(0.1);
    }

    @Test
    void ofNothingBelievesNothing() {
        assertThat(FalseDiscoveries.limit(new double[0], 0.1)).isNegative();
    }
}
