package org.tawasul.oversight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Interval;

class SampleSizeTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "20, 20", "100, 80", "1000, 278", "14000, 374", "1000000, 384"})
    void fivePointsWantSoMany(long all, long wanted) {
        assertThat(SampleSize.of(all, 0.05)).isEqualTo(wanted);
    }

    /** The margin is kept whatever the share, and the interval holds the truth in nineteen of twenty draws. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.97"})
    void theDrawKeepsItsMargin(double share) {
        int all = 2000;
        int wanted = (int) SampleSize.of(all, 0.05);
        long held = LongStream.rangeClosed(1, 500)
                .filter(seed -> {
                    long kept = new Random(seed)
                            .ints(0, all)
                            .distinct()
                            .limit(wanted)
                            .filter(i -> i < all * share)
                            .count();
                    Interval between = Interval.ofShareIn((double) kept / wanted, wanted, all, Interval.USUAL);
                    assertThat(between.high() - between.low()).isLessThan(0.1005);
                    return between.holds(share);
                })
                .count();
        assertThat(held / 500.0).isBetween(0.92, 0.99);
    }

    @Test
    void aMonthHasASeedOfItsOwnAndAFingerprintThatDoesNotGiveItAway() {
        Seeds seeds = new Seeds(purpose -> new byte[32]);
        Seeds others = new Seeds(purpose -> new byte[] {
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
        });
        YearMonth march = YearMonth.of(2026, 3);

        assertThat(seeds.fingerprint(march))
                .hasSize(64)
                .isEqualTo(new Seeds(purpose -> new byte[32]).fingerprint(march))
                .isNotEqualTo(seeds.fingerprint(march.plusMonths(1)))
                .isNotEqualTo(others.fingerprint(march));
        List<Long> places = LongStream.range(0, 1000)
                .mapToObj(i -> seeds.place(march, "T-" + i, 1))
                .toList();
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place >= 0);
        // Of cases whose numbers stand beside each other about half lie in each half.
        assertThat(places.stream().filter(place -> place < Long.MAX_VALUE / 2).count())
                .isBetween(430L, 570L);
        assertThat(seeds.place(march, "T-1", 1)).isNotEqualTo(seeds.place(march, "T-1", 2));
    }
}
