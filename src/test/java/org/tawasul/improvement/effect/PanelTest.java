package org.tawasul.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services of other entities that each drift by themselves say how far the improved one may have drifted too. */
class PanelTest {
    private static Drifting drawn(long seed, double change) {
        return drawn(seed, change, 0.015);
    }

    private static Drifting drawn(long seed, double change, double drift) {
        return new Drifting(seed, 10, change, drift, 0.3, 12, 110);
    }

    private static Effect effect(Drifting drawn) {
        return drawn.effect(new Panel(drawn.others()));
    }

    @Test
    void whatDidNothingIsSeldomPraised() {
        long praised = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> effect(drawn(seed, 1)))
                .filter(effect -> !effect.mayBeNothing())
                .count();
        assertThat(praised).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 1})
    void nineteenOfTwentyIntervalsHoldTheTruth(double change) {
        long holding = LongStream.rangeClosed(1, 500)
                .mapToObj(seed -> effect(drawn(1000 + seed, change, 0.03)))
                .filter(effect -> effect.low() <= change && change <= effect.high())
                .count();
        assertThat(holding / 5.0).isBetween(92.0, 98.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7})
    void whatWasPlantedIsFound(double change) {
        double mean = LongStream.rangeClosed(1, 100)
                .mapToDouble(seed -> effect(drawn(5000 + seed, change)).change())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(change, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.005, 0.015, 0.03})
    void alsoAgainstTheSameNineteenOfTwentyIntervalsHoldTheTruth(double drift) {
        List<Effect> effects = LongStream.rangeClosed(1, 500)
                .mapToObj(seed -> drawn(1000 + seed, 0.7, drift).effectAgainstTheSame())
                .toList();
        assertThat(effects.stream()
                                .filter(effect -> effect.low() <= 0.7 && 0.7 <= effect.high())
                                .count()
                        / 5.0)
                .isBetween(92.0, 98.0);
    }

    @Test
    void alsoAgainstTheSameWhatDidNothingIsSeldomPraised() {
        long praised = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> drawn(seed, 1).effectAgainstTheSame())
                .filter(effect -> !effect.mayBeNothing())
                .count();
        assertThat(praised).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7})
    void alsoAgainstTheSameWhatWasPlantedIsFound(double change) {
        double mean = LongStream.rangeClosed(1, 100)
                .mapToDouble(seed ->
                        drawn(5000 + seed, change).effectAgainstTheSame().change())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(change, within(0.08));
    }

    @Test
    void whoJoinsOrLeavesMovesNothing() {
        Drifting drawn = drawn(7, 0.7);
        Effect alone = effect(drawn);
        Panel.Series full = drawn.service("joins", "all");
        int half = drawn.opened();
        List<Integer> joining = new ArrayList<>(Collections.nCopies(half, 0));
        joining.addAll(full.weeks().subList(half, drawn.weeks()));
        List<Integer> leaving = new ArrayList<>(full.weeks().subList(0, half));
        leaving.addAll(Collections.nCopies(drawn.weeks() - half, 0));
        Panel more = new Panel(Stream.concat(
                        drawn.others().stream(),
                        Stream.of(
                                new Panel.Series("joins", "all", joining),
                                new Panel.Series("leaves", "all", leaving),
                                new Panel.Series("entity0", "begun", joining)))
                .toList());
        assertThat(drawn.effect(more)).isEqualTo(alone);
    }

    @Test
    void whereServicesGoTheirOwnWayLessIsKnown() {
        Drifting calm = drawn(3, 0.7, 0);
        Drifting restless = drawn(3, 0.7, 0.05);
        Effect known = effect(calm);
        Effect guessed = effect(restless);
        assertThat(guessed.high() / guessed.low()).isGreaterThan(1.5 * known.high() / known.low());
    }

    @Test
    void manyServicesOfFewEntitiesAreStillFew() {
        Drifting drawn = drawn(5, 0.7);
        int before = drawn.opened() - Measurement.LED_TO_IT;
        List<Panel.Series> four = new ArrayList<>(drawn.others().subList(0, Panel.LEAST_ENTITIES - 1));
        four.add(drawn.service("entity0", "another"));
        assertThat(new Panel(four).drift(before, drawn.effective(), drawn.weeks(), 0))
                .isEmpty();
        four.add(drawn.others().get(Panel.LEAST_ENTITIES - 1));
        assertThat(new Panel(four).drift(before, drawn.effective(), drawn.weeks(), 0))
                .hasValueSatisfying(drift -> assertThat(drift.entities()).isEqualTo(Panel.LEAST_ENTITIES));
    }
}
