package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.improvement.RecurrenceFlag.Kind;
import org.tawasul.improvement.RecurrenceFlag.State;
import org.tawasul.improvement.recurrence.SaidPieces.Piece;

/** What has doubled for good is told as sudden when it does, and not again and again for as long as its past remembers how it was. Night after night, as the store would be asked. */
class LastingRiseTest {
    private static final LocalDate FROM = LocalDate.of(2022, 3, 1);
    private static final LocalDate BEGIN = FROM.plusDays(730);
    private static final LocalDate END = BEGIN.plusDays(420);
    private static final double DAILY = 2;
    private static final int SEEDS = 4;
    private static final SaidPieces SAID = new SaidPieces(new ArrayList<>(), FROM);

    private static final Holidays NONE = new Holidays(mock(WorkingCalendars.class)) {
        @Override
        boolean is(LocalDate day) {
            return false;
        }
    };

    /** As one of fifty groups that share a false alarm in a month. One for all, because it remembers its alarm heights. */
    private static final Surges SURGES = new Surges(SAID, SAID, NONE, 0.02);

    @Test
    void whatHasDoubledForGoodIsToldWhenItDoesAndThenKnown() {
        List<Integer> told = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(
                        seed -> nights(seed, day -> day.isBefore(BEGIN) ? 1 : 2).size())
                .toList();
        assertThat(told).allSatisfy(flags -> assertThat(flags).isBetween(1, 6));
        assertThat(told.stream().mapToInt(flags -> flags).average().orElseThrow())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void whatDoublesAgainIsToldAgain() {
        LocalDate again = BEGIN.plusDays(200);
        assertThat(LongStream.rangeClosed(1, SEEDS)
                        .filter(seed ->
                                nights(seed, day -> day.isBefore(BEGIN) ? 1 : day.isBefore(again) ? 2 : 4).stream()
                                        .anyMatch(flag -> !flag.foundOn().isBefore(again)
                                                && flag.foundOn().isBefore(again.plusDays(28)))))
                .hasSizeGreaterThanOrEqualTo(SEEDS - 1);
    }

    @Test
    void whatWentBackAndDoublesAnewIsToldAnew() {
        LocalDate back = BEGIN.plusDays(60);
        LocalDate anew = BEGIN.plusDays(180);
        assertThat(
                        LongStream.rangeClosed(1, SEEDS)
                                .filter(seed -> nights(
                                                seed,
                                                day -> day.isBefore(BEGIN) || !day.isBefore(back) && day.isBefore(anew)
                                                        ? 1
                                                        : 2)
                                        .stream()
                                        .anyMatch(flag -> !flag.foundOn().isBefore(anew)
                                                && flag.foundOn().isBefore(anew.plusDays(28)))))
                .hasSizeGreaterThanOrEqualTo(SEEDS - 1);
    }

    /** Winter and summer differ, by as much as they did before: a rise that was told must not be taken for a season. */
    @Test
    void theSeasonIsToldFromTheRise() {
        List<Integer> told = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> nights(
                                seed,
                                day -> (day.isBefore(BEGIN) ? 1 : 2)
                                        * (1 + 0.4 * Math.sin(2 * Math.PI * day.getDayOfYear() / 365.0)))
                        .size())
                .toList();
        assertThat(told.stream().mapToInt(flags -> flags).average().orElseThrow())
                .isBetween(1.0, 3.0);
    }

    private static List<FlagRow> nights(long seed, ToDoubleFunction<LocalDate> times) {
        SAID.all().clear();
        Random chance = new Random(seed);
        FROM.datesUntil(END)
                .forEach(day -> SAID.all().add(new Piece(0, "", day, drawn(DAILY * times.applyAsDouble(day), chance))));
        List<FlagRow> flags = new ArrayList<>();
        for (LocalDate today = BEGIN; today.isBefore(END); today = today.plusDays(1)) {
            LocalDate night = today;
            SURGES.of("works", night, flags).forEach(surge -> flags.add(flag(surge, night, flags.size())));
        }
        return flags;
    }

    private static int drawn(double mean, Random chance) {
        return new PoissonDistribution(mean).inverseCumulativeProbability(chance.nextDouble());
    }

    private static FlagRow flag(Surges.Surge surge, LocalDate night, int before) {
        Group group = surge.group();
        SurgeWatch.Noticed noticed = surge.noticed();
        return new FlagRow(
                before + 1,
                "works",
                group.service(),
                group.theme(),
                group.area(),
                group.blocks(),
                Kind.SURGE.name(),
                noticed.observed(),
                noticed.expected(),
                noticed.since(),
                noticed.until(),
                night,
                State.OPEN.name(),
                "",
                1,
                null,
                null,
                null,
                1);
    }
}
