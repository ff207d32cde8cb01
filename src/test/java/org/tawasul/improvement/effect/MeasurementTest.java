package org.tawasul.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.improvement.effect.Weeks.Week;

class MeasurementTest {
    /** Nothing goes its own way for good in what is planted here; {@link PanelTest} has what does. */
    private static final Panel.Apart TOGETHER = new Panel.Apart(0, 0, 10);

    @Test
    void anImprovementThatDidNothingIsSeldomPraised() {
        long praised = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> new Planted(seed, 0.2).weeks(10, 1, true))
                .filter(weeks ->
                        !Measurement.of(weeks, TOGETHER, 0.95).orElseThrow().mayBeNothing())
                .count();
        assertThat(praised).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 1})
    void nineteenOfTwentyIntervalsHoldTheTruth(double change) {
        long holding = LongStream.rangeClosed(1, 200)
                .mapToObj(seed -> Measurement.of(new Planted(1000 + seed, 0.15).weeks(10, change, true), TOGETHER, 0.95)
                        .orElseThrow())
                .filter(effect -> effect.low() <= change && change <= effect.high())
                .count();
        assertThat(holding / 2.0).isBetween(92.0, 98.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7})
    void whatWasPlantedIsFound(double change) {
        double mean = LongStream.rangeClosed(1, 100)
                .mapToDouble(
                        seed -> Measurement.of(new Planted(5000 + seed, 0.15).weeks(10, change, true), TOGETHER, 0.95)
                                .orElseThrow()
                                .change())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(change, within(0.05));
    }

    @Test
    void tooFewCasesGiveNoFigure() {
        assertThat(Measurement.of(new Planted(1, 0.1).weeks(0.1, 0.5, false), TOGETHER, 0.95))
                .isEmpty();
    }

    @Test
    void tooFewWeeksGiveNoFigure() {
        Weeks all = new Planted(1, 0.1).weeks(10, 0.5, false);
        List<Week> short7 = all.weeks().subList(0, all.effective() + 7);
        assertThat(Measurement.of(new Weeks(short7, all.opened(), all.effective()), TOGETHER, 0.95))
                .isEmpty();
    }
}
