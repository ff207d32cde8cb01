package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
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

    /** A level and a season are told apart more slowly. */
    private static final int MORE_ROUNDS = 40;

    private static final int LEVEL = 0;
    private static final int SEASON = 2;

    /** As if so many cases more had come, just as expected: ten cases alone should not make a season. */
    private static final double CAUTION = 20;

    private static final int RAMADAN = 9;
    private static final int YEAR = 365;

    private final Predicate<LocalDate> holiday;
    private final List<LocalDate> begins;
    private final double[][] factors;

    private Rhythm(Predicate<LocalDate> holiday, List<LocalDate> begins) {
        this.holiday = holiday;
        this.begins = begins;
        this.factors = new double[][] {ones(begins.size() + 1), ones(7), ones(12), ones(2), ones(2)};
    }

    /** The rhythm of a service of which nothing is known. */
    public static Rhythm even() {
        return new Rhythm(day -> false, List.of());
    }

    /**
     * @param cases of all groups of the service by day; days without any may be missing
     * @param from first day that is told of
     * @param until the day after the last
     */
    public static Rhythm of(
            Map<LocalDate, Integer> cases, LocalDate from, LocalDate until, Predicate<LocalDate> holiday) {
        return of(cases, from, until, holiday, List.of());
    }

    /**
     * As above, of a service whose level began anew: else a second half of a year that brought twice as much for good would be taken for its season.
     *
     * @param begins on which days, in their order
     */
    static Rhythm of(
            Map<LocalDate, Integer> cases,
            LocalDate from,
            LocalDate until,
            Predicate<LocalDate> holiday,
            List<LocalDate> begins) {
        Rhythm rhythm = new Rhythm(holiday, begins);
        Days days = rhythm.days(cases, from, until);
        if (days.count() < 7 || days.all() == 0) {
            return rhythm;
        }
        for (int round = 0; round < (begins.isEmpty() ? ROUNDS : MORE_ROUNDS); round++) {
            for (int kind = begins.isEmpty() ? 1 : LEVEL; kind < rhythm.factors.length; kind++) {
                if (kind != SEASON || days.count() >= YEAR) {
                    rhythm.fit(kind, days);
                }
            }
        }
        return rhythm;
    }

    /**
     * The days that a rhythm is made of.
     *
     * @param kinds of each day, and of each of these which
     * @param cases of each day
     */
    private record Days(int[][] kinds, int[] cases) {
        int count() {
            return cases.length;
        }

        double all() {
            return Arrays.stream(cases).sum();
        }
    }

    private Days days(Map<LocalDate, Integer> cases, LocalDate from, LocalDate until) {
        int count = (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
        int[][] kinds = new int[count][factors.length];
        int[] seen = new int[count];
        for (int i = 0; i < count; i++) {
            LocalDate day = from.plusDays(i);
            seen[i] = cases.getOrDefault(day, 0);
            for (int kind = 0; kind < factors.length; kind++) {
                kinds[i][kind] = kinds(kind).applyAsInt(day);
            }
        }
        return new Days(kinds, seen);
    }

    List<LocalDate> begins() {
        return begins;
    }

    /** How many times as many cases as on an ordinary day of the same level. */
    public double factor(LocalDate day) {
        double product = 1;
        for (int kind = LEVEL + 1; kind < factors.length; kind++) {
            product *= factors[kind][kinds(kind).applyAsInt(day)];
        }
        return product;
    }

    private double fitted(int... kinds) {
        double product = 1;
        for (int kind = 0; kind < factors.length; kind++) {
            product *= factors[kind][kinds[kind]];
        }
        return product;
    }

    /** The factors of so many days together: what a level of 1 would bring. */
    public double between(LocalDate from, LocalDate until) {
        return from.datesUntil(until).mapToDouble(this::factor).sum();
    }

    private void fit(int kind, Days days) {
        double level = days.all()
                / Arrays.stream(days.kinds()).mapToDouble(this::fitted).sum();
        double caution = kind == LEVEL ? 1 : CAUTION;
        double[] seen = new double[factors[kind].length];
        double[] expected = new double[factors[kind].length];
        for (int i = 0; i < days.count(); i++) {
            int which = days.kinds()[i][kind];
            seen[which] += days.cases()[i];
            expected[which] += level * fitted(days.kinds()[i]) / factors[kind][which];
        }
        for (int which = 0; which < seen.length; which++) {
            factors[kind][which] = (seen[which] + caution) / (expected[which] + caution);
        }
    }

    private ToIntFunction<LocalDate> kinds(int kind) {
        return switch (kind) {
            case LEVEL ->
                day -> (int)
                        begins.stream().filter(begin -> !begin.isAfter(day)).count();
            case 1 -> day -> day.getDayOfWeek().getValue() - 1;
            case SEASON -> day -> day.getMonthValue() - 1;
            case 3 -> day -> HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN ? 1 : 0;
            default -> day -> holiday.test(day) ? 1 : 0;
        };
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
