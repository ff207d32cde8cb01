package org.tawasul.improvement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tawasul.calendar.model.DrawnCalendars;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackCounts.OfService;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.MeasuredEffect.Time;
import org.tawasul.improvement.MeasuredEffect.Week;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.testing.MovableClock;

/** What no other entity has is measured all the same: against services that the others have. */
class CountedEffectsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final Scope SCOPE = new Scope("works", "street-lighting", "7", null);

    @Test
    void aServiceOfOneEntityIsMeasuredAgainstServicesOfOthers() {
        MeasuredEffect measured = measured(drawn(3, 0.3), given -> given);
        assertThat(measured.compared()).isEqualTo(Compared.ALL);
        assertThat(measured.figure()).isNotNull();
        assertThat(measured.figure().fewer()).isBetween(55, 85);
        assertThat(measured.figure().least()).isPositive();
        double seen = after(measured, Week::seen);
        assertThat(1 - seen / after(measured, Week::expected))
                .isCloseTo(measured.figure().fewer() / 100.0, within(0.02));
    }

    @Test
    void whereOthersHaveTheSameThatIsCompared() {
        Drifting drawn = drawn(3, 0.3);
        Map<LocalDate, Integer> elsewhere = new HashMap<>();
        START.datesUntil(START.plusWeeks(drawn.weeks())).forEach(day -> elsewhere.put(day, 3));
        assertThat(measured(drawn, given -> given.elsewhere(elsewhere)).compared())
                .isEqualTo(Compared.SAME);
    }

    @Test
    void whatDidNothingIsSeldomPraised() {
        long praised = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> measured(drawn(seed, 1), given -> given).figure())
                .filter(figure -> !figure.mayBeNothing())
                .count();
        assertThat(praised).isLessThanOrEqualTo(2);
    }

    @Test
    void whoJoinsMeanwhileMovesNothing() {
        Drifting drawn = drawn(3, 0.7);
        Map<LocalDate, Integer> many = new HashMap<>();
        START.plusWeeks(drawn.opened())
                .datesUntil(START.plusWeeks(drawn.weeks()))
                .forEach(day -> many.put(day, 500));
        assertThat(measured(drawn, given -> given.and(new OfService("joins", "all", many))))
                .isEqualTo(measured(drawn, given -> given));
    }

    @Test
    void whatTheEntityItselfHasBesideItMovesNothing() {
        Drifting drawn = drawn(3, 0.7);
        Map<LocalDate, Integer> fewer = new HashMap<>();
        START.datesUntil(START.plusWeeks(drawn.weeks()))
                .forEach(day -> fewer.put(day, day.isBefore(START.plusWeeks(drawn.effective())) ? 50 : 5));
        assertThat(measured(drawn, given -> given.and(new OfService("works", "roads", fewer))))
                .isEqualTo(measured(drawn, given -> given));
    }

    @Test
    void whatLedToTheRequestIsNoSeason() {
        Drifting drawn = drawn(3, 0.7);
        LocalDate opened = START.plusWeeks(drawn.opened());
        assertThat(measured(drawn, given -> given.times(3, opened.minusWeeks(Measurement.LED_TO_IT), opened))
                        .figure())
                .isEqualTo(measured(drawn, given -> given).figure());
    }

    @Test
    void aServiceWhoseYearIsNotKnownHasNoFigure() {
        Drifting drawn = drawn(3, 0.3);
        LocalDate year = START.plusWeeks(drawn.opened() - Measurement.LED_TO_IT).minusDays(365);
        assertThat(measured(drawn, given -> given.times(0, START, year)).figure())
                .isNotNull();
        assertThat(measured(drawn, given -> given.times(0, START, year.plusDays(1)))
                        .figure())
                .isNull();
    }

    @Test
    void withTooFewToCompareThereIsNoFigure() {
        Drifting drawn = drawn(3, 0.3);
        assertThat(measured(drawn, given -> given.ofEntities(Panel.LEAST_ENTITIES))
                        .figure())
                .isNotNull();
        MeasuredEffect measured = measured(drawn, given -> given.ofEntities(Panel.LEAST_ENTITIES - 1));
        assertThat(measured.figure()).isNull();
        assertThat(measured.weeks()).isNotEmpty();
    }

    @Test
    void whatWasAskedForBeforeAllThatIsLookedAtHasNoFigure() {
        Drifting drawn = drawn(3, 0.3);
        LocalDate asked = START.plusWeeks(drawn.weeks()).minusWeeks(160);
        MeasuredEffect measured = effects(Counted.of(drawn), drawn)
                .of(view(asked, START.plusWeeks(drawn.effective())))
                .orElseThrow();
        assertThat(measured.figure()).isNull();
    }

    @Test
    void theCountryIsCountedOnceADay() {
        Drifting drawn = drawn(3, 0.3);
        AtomicInteger times = new AtomicInteger();
        CountDownLatch goOn = new CountDownLatch(1);
        CountedEffects effects = effects(
                Counted.of(drawn).whenAsked(() -> {
                    times.incrementAndGet();
                    await(goOn);
                }),
                drawn);
        ImprovementView view = view(START.plusWeeks(drawn.opened()), START.plusWeeks(drawn.effective()));
        LocalDate effective = START.plusWeeks(drawn.effective());
        Thread first = reading(() -> effects.since(view, effective));
        until(() -> times.get() == 1);
        Thread second = reading(() -> effects.since(view, effective.plusWeeks(1)));
        until(() -> times.get() == 2 || waitsFor(first, second));
        goOn.countDown();
        until(() -> !first.isAlive() && !second.isAlive());
        assertThat(times).hasValue(1);
        effects.since(view, effective.plusWeeks(2));
        assertThat(times).hasValue(1);
    }

    private static Thread reading(Runnable reader) {
        Thread thread = new Thread(reader);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static boolean waitsFor(Thread owner, Thread waiting) {
        ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(waiting.getId());
        return info != null && info.getLockOwnerId() == owner.getId();
    }

    /** By looking again and again: what happens in between is some ten milliseconds of reckoning. */
    private static void until(BooleanSupplier happened) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happens").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Later days count more and compare with others; what was said when it was closed is said on. */
    @Test
    void whatWasMeasuredWhenItWasClosedStays() {
        Drifting drawn = drawn(3, 0.3);
        LocalDate asked = START.plusWeeks(drawn.opened());
        LocalDate effective = START.plusWeeks(drawn.effective());
        Rows rows = new Rows();
        MeasuredEffect then =
                effects(Counted.of(drawn), drawn, rows, 0).keep(view(asked, effective, PlanState.DONE), effective);
        Map<LocalDate, Integer> elsewhere = new HashMap<>();
        START.datesUntil(START.plusWeeks(drawn.weeks())).forEach(day -> elsewhere.put(day, 3));
        CountedEffects later = effects(Counted.of(drawn).elsewhere(elsewhere), drawn, rows, 4);

        MeasuredEffect said = later.of(view(asked, effective, PlanState.CLOSED)).orElseThrow();

        assertThat(later.since(view(asked, effective, PlanState.CLOSED), effective)
                        .compared())
                .isEqualTo(Compared.SAME);
        assertThat(said.closedOn()).isEqualTo(START.plusWeeks(drawn.weeks()));
        assertThat(said).isEqualTo(new MeasuredEffect(then.figure(), then.weeks(), Compared.ALL, said.closedOn()));
    }

    @Test
    void whereThereWasTooLittleToTellItIsCountedAnew() {
        Drifting drawn = drawn(3, 0.3);
        LocalDate asked = START.plusWeeks(drawn.opened());
        LocalDate effective = START.plusWeeks(drawn.effective());
        Rows rows = new Rows();
        rows.add(new EffectRows.EffectRow(1, effective, Compared.SAME, null, null, null));

        MeasuredEffect said = effects(Counted.of(drawn), drawn, rows, 0)
                .of(view(asked, effective, PlanState.CLOSED))
                .orElseThrow();

        assertThat(said.closedOn()).isNull();
        assertThat(said.figure()).isNotNull();
    }

    /** What is kept of one improvement. */
    private static final class Rows implements EffectRows {
        private final List<EffectRow> kept = new ArrayList<>();
        private List<Week> weeks = List.of();

        @Override
        public void add(EffectRow row) {
            kept.add(row);
        }

        @Override
        public void addWeeks(long improvement, List<Week> some) {
            weeks = some;
        }

        @Override
        public Optional<EffectRow> find(long improvement) {
            return kept.stream().findFirst();
        }

        @Override
        public List<Week> weeks(long improvement) {
            return weeks;
        }
    }

    private static double after(MeasuredEffect measured, ToDoubleFunction<Week> figure) {
        return measured.weeks().stream()
                .filter(week -> week.time() == Time.AFTER)
                .mapToDouble(figure)
                .sum();
    }

    private static Drifting drawn(long seed, double change) {
        return new Drifting(seed, 15, change, 0.015, 0.3, 12, 110);
    }

    private static MeasuredEffect measured(Drifting drawn, UnaryOperator<Counted> change) {
        return effects(change.apply(Counted.of(drawn)), drawn)
                .of(view(START.plusWeeks(drawn.opened()), START.plusWeeks(drawn.effective())))
                .orElseThrow();
    }

    private static CountedEffects effects(Counted counted, Drifting drawn) {
        return effects(counted, drawn, new Rows(), 0);
    }

    private static CountedEffects effects(Counted counted, Drifting drawn, EffectRows rows, int weeksLater) {
        MovableClock clock = new MovableClock(ZONE);
        clock.moveTo(START.plusWeeks(drawn.weeks() + weeksLater)
                .atTime(9, 0)
                .atZone(ZONE)
                .toInstant());
        return new CountedEffects(bean(counted), new DrawnCalendars(new Random(1)), new KeptEffects(rows), clock);
    }

    private static org.springframework.beans.factory.ObjectProvider<FeedbackCounts> bean(FeedbackCounts counts) {
        return new StaticListableBeanFactory(Map.of("it", counts)).getBeanProvider(FeedbackCounts.class);
    }

    private static ImprovementView view(LocalDate asked, LocalDate effective) {
        return view(asked, effective, PlanState.DONE);
    }

    private static ImprovementView view(LocalDate asked, LocalDate effective, PlanState state) {
        Instant opened = asked.atStartOfDay(ZONE).toInstant();
        return new ImprovementView(
                1,
                "2025-0001",
                SCOPE,
                FeedbackSource.FLAG,
                null,
                RegisterDate.of(asked),
                state,
                Wording.written("مصابيح تدوم"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                effective,
                "system",
                opened,
                null,
                null,
                1);
    }

    /** @param rest what comes of other themes of the same service */
    private record Counted(
            Map<LocalDate, Integer> own,
            Map<LocalDate, Integer> rest,
            Map<LocalDate, Integer> same,
            List<OfService> others,
            Runnable asked)
            implements FeedbackCounts {
        static Counted of(Drifting drawn) {
            Map<LocalDate, Integer> rest = new HashMap<>();
            START.datesUntil(START.plusWeeks(drawn.weeks())).forEach(day -> rest.put(day, 1));
            List<OfService> others = drawn.others().stream()
                    .map(one -> new OfService(one.entity(), one.service(), days(one.weeks())))
                    .toList();
            return new Counted(days(drawn.own()), rest, Map.of(), others, () -> {});
        }

        Counted whenAsked(Runnable what) {
            return new Counted(own, rest, same, others, what);
        }

        private static Map<LocalDate, Integer> days(List<Integer> weeks) {
            Map<LocalDate, Integer> days = new HashMap<>();
            for (int week = 0; week < weeks.size(); week++) {
                for (int nth = 0; nth < weeks.get(week); nth++) {
                    days.merge(START.plusWeeks(week).plusDays(nth % 7), 1, Integer::sum);
                }
            }
            return days;
        }

        Counted elsewhere(Map<LocalDate, Integer> elsewhere) {
            return new Counted(own, rest, elsewhere, others, asked);
        }

        Counted and(OfService one) {
            return new Counted(
                    own,
                    rest,
                    same,
                    Stream.concat(others.stream(), Stream.of(one)).toList(),
                    asked);
        }

        Counted ofEntities(int many) {
            return new Counted(own, rest, same, others.subList(0, many), asked);
        }

        Counted times(int times, LocalDate from, LocalDate until) {
            return new Counted(times(own, times, from, until), times(rest, times, from, until), same, others, asked);
        }

        private static Map<LocalDate, Integer> times(
                Map<LocalDate, Integer> days, int times, LocalDate from, LocalDate until) {
            Map<LocalDate, Integer> changed = new HashMap<>(days);
            from.datesUntil(until).forEach(day -> changed.computeIfPresent(day, (same, cases) -> times * cases));
            changed.values().removeIf(cases -> cases == 0);
            return changed;
        }

        private Map<LocalDate, Integer> service() {
            Map<LocalDate, Integer> all = new HashMap<>(own);
            rest.forEach((day, cases) -> all.merge(day, cases, Integer::sum));
            return all;
        }

        @Override
        public Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until) {
            assertThat(scope.entity()).isEqualTo(SCOPE.entity());
            assertThat(scope.service()).isEqualTo(SCOPE.service());
            assertThat(sources).isEqualTo(CASES);
            return scope.theme() == null ? service() : own;
        }

        @Override
        public Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until) {
            throw new IllegalArgumentException("Not all sources");
        }

        @Override
        public Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until) {
            return same;
        }

        @Override
        public List<OfService> country(LocalDate from, LocalDate until) {
            asked.run();
            return Stream.concat(others.stream(), Stream.of(new OfService(SCOPE.entity(), SCOPE.service(), service())))
                    .toList();
        }

        @Override
        public List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit) {
            return List.of();
        }
    }
}
