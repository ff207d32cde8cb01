package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How the days of a service differ: by weekday, by season (month), in Ramadan, on holidays. One factor for each such kind of day, made of the days of all groups of the service together, because a
 * single group is too small to tell; days multiply their factors. The factors are those that make each kind of day bring as many cases as it did (iterative proportional fitting, which is the
 * maximum likelihood of a Poisson model with main effects), drawn towards 1 where few cases speak. Seasons need a year of days; with less there are none.
 */
public final class Rhythm {
    private static final int ROUNDS = 12;

    /** As if so many cases more had come, just as expected: ten cases alone should not make a season. */
    private static final double CAUTION = 20;

    private static final int RAMADAN = 9;
    private static final int YEAR = 365;

    private final Predicate<LocalDate> holiday;
    private final double[][] factors = {ones(7), ones(12), ones(2), ones(2)};

    private Rhythm(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    /** The rhythm of a service of which nothing is known. */
    public static Rhythm even() {
        return new Rhythm(day -> false);
    }

    /**
     * @param cases of all groups of the service by day; days without any may be missing
     * @param from first day that is told of
     * @param until the day after the last
     */
    public static Rhythm of(
            Map<LocalDate, Integer> cases, LocalDate from, LocalDate until, Predicate<LocalDate> holiday) {
        Rhythm rhythm = new Rhythm(holiday);
        long days = ChronoUnit.DAYS.between(from, until);
        double all = from.datesUntil(until)
                .mapToInt(day -> cases.getOrDefault(day, 0))
                .sum();
        if (days < 7 || all == 0) {
            return rhythm;
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < rhythm.factors.length; kind++) {
                if (kind != 1 || days >= YEAR) {
                    rhythm.fit(kind, cases, from, until, all);
                }
            }
        }
        return rhythm;
    }

    /** How many times as many cases as on an ordinary day. */
    public double factor(LocalDate day) {
        double product = 1;
        for (int kind = 0; kind < factors.length; kind++) {
            product *= factors[kind][kinds(kind).applyAsInt(day)];
        }
        return product;
    }

    /** The factors of so many days together: what a level of 1 would bring. */
    public double between(LocalDate from, LocalDate until) {
        return from.datesUntil(until).mapToDouble(this::factor).sum();
    }

    private void fit(int kind, Map<LocalDate, Integer> cases, LocalDate from, LocalDate until, double all) {
        ToIntFunction<LocalDate> of = kinds(kind);
        double level = all / between(from, until);
        double[] seen = new double[factors[kind].length];
        double[] expected = new double[factors[kind].length];
        from.datesUntil(until).forEach(day -> {
            int which = of.applyAsInt(day);
            seen[which] += cases.getOrDefault(day, 0);
            expected[which] += level * factor(day) / factors[kind][which];
        });
        for (int which = 0; which < seen.length; which++) {
            factors[kind][which] = (seen[which] + CAUTION) / (expected[which] + CAUTION);
        }
    }

    private ToIntFunction<LocalDate> kinds(int kind) {
        return switch (kind) {
            case 0 -> day -> day.getDayOfWeek().getValue() - 1;
            case 1 -> day -> day.getMonthValue() - 1;
            case 2 -> day -> HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN ? 1 : 0;
            default -> day -> holiday.test(day) ? 1 : 0;
        };
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
