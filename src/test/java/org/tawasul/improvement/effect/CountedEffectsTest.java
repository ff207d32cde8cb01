package org.tawasul.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tawasul.calendar.model.DrawnCalendars;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.testing.MovableClock;

/** What no other entity has is measured all the same: against all that the others have. */
class CountedEffectsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate FROM = TODAY.minusWeeks(150);
    private static final LocalDate OPENED = TODAY.minusWeeks(40);
    private static final LocalDate EFFECTIVE = TODAY.minusWeeks(30);
    private static final Scope SCOPE = new Scope("works", "street-lighting", "7", null);

    @Test
    void aServiceOfOneEntityIsMeasuredAgainstAllThatOthersHave() {
        MeasuredEffect measured = measured(3, 0.3, Map.of());
        assertThat(measured.compared()).isEqualTo(Compared.ALL);
        assertThat(measured.figure()).isNotNull();
        assertThat(measured.figure().fewer()).isBetween(60, 80);
        assertThat(measured.figure().least()).isPositive();
    }

    @Test
    void whereOthersHaveTheSameThatIsCompared() {
        Map<LocalDate, Integer> elsewhere = new HashMap<>();
        FROM.datesUntil(TODAY).forEach(day -> elsewhere.put(day, 3));
        assertThat(measured(3, 0.3, elsewhere).compared()).isEqualTo(Compared.SAME);
    }

    @Test
    void whatDidNothingIsSeldomPraised() {
        long praised = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> measured(seed, 1, Map.of()).figure())
                .filter(figure -> !figure.mayBeNothing())
                .count();
        assertThat(praised).isLessThanOrEqualTo(2);
    }

    @Test
    void withNobodyToCompareThereIsNoFigure() {
        MeasuredEffect measured = new CountedEffects(
                        bean(new Counted(own(new Random(3), 0.3), Map.of(), false)),
                        new DrawnCalendars(new Random(1)),
                        clock())
                .of(view())
                .orElseThrow();
        assertThat(measured.figure()).isNull();
        assertThat(measured.weeks()).isNotEmpty();
    }

    @Test
    void whatWasAskedForBeforeAllThatIsLookedAtHasNoFigure() {
        MeasuredEffect measured = new CountedEffects(
                        bean(new Counted(own(new Random(3), 0.3), Map.of(), true)),
                        new DrawnCalendars(new Random(1)),
                        clock())
                .of(view(TODAY.minusWeeks(160)))
                .orElseThrow();
        assertThat(measured.figure()).isNull();
    }

    private static MeasuredEffect measured(long seed, double change, Map<LocalDate, Integer> elsewhere) {
        Counted counted = new Counted(own(new Random(seed), change), elsewhere, true);
        return new CountedEffects(bean(counted), new DrawnCalendars(new Random(1)), clock())
                .of(view())
                .orElseThrow();
    }

    /** Three a day, a third more and less with the season that the others have not. */
    private static Map<LocalDate, Integer> own(Random chance, double change) {
        Map<LocalDate, Integer> own = new HashMap<>();
        FROM.datesUntil(TODAY).forEach(day -> {
            double season = 1 + 0.33 * Math.sin(2 * Math.PI * day.getDayOfYear() / 365.25);
            own.put(day, drawn(chance, 3 * season * (day.isBefore(EFFECTIVE) ? 1 : change)));
        });
        return own;
    }

    private static int drawn(Random chance, double mean) {
        return new PoissonDistribution(mean).inverseCumulativeProbability(chance.nextDouble());
    }

    private static MovableClock clock() {
        MovableClock clock = new MovableClock(ZONE);
        clock.moveTo(TODAY.atTime(9, 0).atZone(ZONE).toInstant());
        return clock;
    }

    private static org.springframework.beans.factory.ObjectProvider<FeedbackCounts> bean(FeedbackCounts counts) {
        return new StaticListableBeanFactory(Map.of("it", counts)).getBeanProvider(FeedbackCounts.class);
    }

    private static ImprovementView view() {
        return view(OPENED);
    }

    private static ImprovementView view(LocalDate asked) {
        Instant opened = asked.atStartOfDay(ZONE).toInstant();
        return new ImprovementView(
                1,
                "2025-0001",
                SCOPE,
                FeedbackSource.FLAG,
                null,
                RegisterDate.of(OPENED),
                PlanState.DONE,
                Wording.written("مصابيح تدوم"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EFFECTIVE,
                "system",
                opened,
                null,
                null,
                1);
    }

    private record Counted(Map<LocalDate, Integer> own, Map<LocalDate, Integer> same, boolean others)
            implements FeedbackCounts {
        @Override
        public Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until) {
            return own;
        }

        @Override
        public Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until) {
            return own;
        }

        @Override
        public Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until) {
            return same;
        }

        @Override
        public Map<LocalDate, Integer> country(LocalDate from, LocalDate until) {
            Random chance = new Random(own.hashCode());
            Map<LocalDate, Integer> all = new HashMap<>(own);
            if (others) {
                own.keySet().stream().sorted().forEach(day -> all.merge(day, drawn(chance, 20), Integer::sum));
            }
            return all;
        }

        @Override
        public List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit) {
            return List.of();
        }
    }
}
