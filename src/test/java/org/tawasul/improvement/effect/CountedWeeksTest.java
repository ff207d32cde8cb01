package org.tawasul.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.FeedbackCounts.OfService;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Figure;
import org.tawasul.improvement.MeasuredEffect.Time;
import org.tawasul.improvement.surge.Rhythm;

/** Counts by day become weeks before and after, and what was planted in them is found. */
class CountedWeeksTest {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = FROM.plusWeeks(156);
    private static final LocalDate OPENED = FROM.plusWeeks(110).plusDays(3);
    private static final LocalDate EFFECTIVE = FROM.plusWeeks(120).plusDays(2);

    @Test
    void sixtyInAHundredFewerAreMeasuredAsThat() {
        MeasuredEffect measured = measured(0.4, FROM);
        Figure figure = measured.figure();
        assertThat(figure).isNotNull();
        assertThat(figure.least()).isLessThanOrEqualTo(60);
        assertThat(figure.most()).isGreaterThanOrEqualTo(60);
        assertThat(figure.fewer()).isBetween(50, 70);
        assertThat(figure.mayBeNothing()).isFalse();
        assertThat(measured.weeks()).hasSize(156);
        assertThat(measured.weeks().get(96).time()).isEqualTo(Time.BEFORE);
        assertThat(measured.weeks().get(97).time()).isEqualTo(Time.LEFT_OUT);
        assertThat(measured.weeks().get(120).time()).isEqualTo(Time.LEFT_OUT);
        assertThat(measured.weeks().get(121).time()).isEqualTo(Time.AFTER);
    }

    @Test
    void nothingIsNotTakenForSomething() {
        assertThat(measured(1, FROM).figure().mayBeNothing()).isTrue();
    }

    @Test
    void weeksInWhichNobodyCountedAreNoWeeksWithoutCases() {
        LocalDate begun = FROM.plusWeeks(50);
        MeasuredEffect measured = measured(0.4, begun);
        assertThat(measured.weeks()).hasSize(106);
        assertThat(measured.figure().fewer()).isBetween(45, 75);
    }

    /** How far a service goes its own way is told by no fewer. */
    @Test
    void withoutOthersThatTellHowFarOneGoesItsOwnWayThereIsNoFigure() {
        assertThat(measured(0.4, FROM, Panel.LEAST_ENTITIES).figure()).isNotNull();
        assertThat(measured(0.4, FROM, Panel.LEAST_ENTITIES - 1).figure()).isNull();
    }

    /** Counted for ten weeks before it was asked for, or with nobody to compare with. */
    @Test
    void whereThereIsNoFigureNothingIsSaidToHaveBeenExpected() {
        for (MeasuredEffect measured : List.of(measured(0.4, FROM.plusWeeks(100)), measured(0.4, FROM, 0))) {
            assertThat(measured.figure()).isNull();
            assertThat(measured.weeks()).isNotEmpty().allMatch(week -> week.seen() >= 0 && week.expected() == 0);
        }
        assertThat(measured(0.4, FROM).weeks()).allMatch(week -> week.expected() > 0);
    }

    @Test
    void tooLittleGivesNoFigure() {
        assertThat(measured(0.4, FROM.plusWeeks(100)).figure()).isNull();
        MeasuredEffect none =
                new CountedWeeks(Map.of(), Map.of(), FROM, UNTIL, OPENED, EFFECTIVE).measure(Rhythm.even(), List.of());
        assertThat(none.figure()).isNull();
        assertThat(none.weeks()).isEmpty();
    }

    private static MeasuredEffect measured(double change, LocalDate begun) {
        return measured(change, begun, 8);
    }

    private static MeasuredEffect measured(double change, LocalDate begun, int entities) {
        Random chance = new Random(17);
        Map<LocalDate, Integer> own = new HashMap<>();
        Map<LocalDate, Integer> others = new HashMap<>();
        begun.datesUntil(UNTIL).forEach(day -> {
            own.put(day, cases(chance, day.isBefore(EFFECTIVE) ? 2 : 2 * change));
            others.put(day, cases(chance, 8));
        });
        return new CountedWeeks(own, others, FROM, UNTIL, OPENED, EFFECTIVE)
                .measure(Rhythm.even(), services(chance, begun, entities));
    }

    private static List<OfService> services(Random chance, LocalDate begun, int entities) {
        return IntStream.range(0, entities)
                .mapToObj(entity -> {
                    Map<LocalDate, Integer> days = new HashMap<>();
                    begun.datesUntil(UNTIL).forEach(day -> days.put(day, cases(chance, 8)));
                    return new OfService("entity" + entity, "roads", days);
                })
                .toList();
    }

    private static int cases(Random chance, double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        int cases = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            cases++;
        }
        return cases;
    }
}
