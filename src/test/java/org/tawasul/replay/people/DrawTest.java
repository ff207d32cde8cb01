package org.tawasul.replay.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn hangs on seed, key and question, and is spread as it says. */
class DrawTest {
    private static final int MANY = 20_000;

    @Test
    void theSameIsDrawnForTheSameAndAnotherForAnother() {
        assertThat(new Draw(1, "a").share("q")).isEqualTo(new Draw(1, "a").share("q"));
        assertThat(List.of(
                        new Draw(1, "a").share("q"),
                        new Draw(2, "a").share("q"),
                        new Draw(1, "b").share("q"),
                        new Draw(1, "a").share("r")))
                .doesNotHaveDuplicates();
    }

    @Test
    void keysThatAreAlikeAreDrawnApart() {
        double mean = IntStream.range(0, MANY)
                .mapToDouble(i -> new Draw(7, "case-" + i).share("reply"))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.49, 0.51);
    }

    @Test
    void halfOfASpreadIsBelowItsMedian() {
        Habits.Spread spread = new Habits.Spread(3, 0.5);
        long below = IntStream.range(0, MANY)
                .filter(i -> new Draw(7, "case-" + i).lognormal("reply", spread) < 3)
                .count();
        assertThat(below / (double) MANY).isBetween(0.49, 0.51);
        assertThat(new Draw(1, "a").lognormal("q", new Habits.Spread(3, 0))).isEqualTo(3);
    }

    @Test
    void weightsAreKept() {
        long third = IntStream.range(0, MANY)
                .filter(i -> new Draw(7, "case-" + i).weighted("score", List.of(1.0, 2.0, 1.0)) == 2)
                .count();
        assertThat(third / (double) MANY).isBetween(0.24, 0.26);
    }
}
