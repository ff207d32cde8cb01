package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * The days of several groups of one service.
 *
 * @param groups cases by day, by the group's name
 * @param from first day of the past
 * @param split first day that is watched
 * @param until day after the last
 */
public record Streams(Map<String, Map<LocalDate, Integer>> groups, LocalDate from, LocalDate split, LocalDate until) {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    /** Alike groups whose days have the weekdays and the seasons that their service has: some years of the past, one that is watched. */
    public static Streams drawn(int groups, double perWeek, int years, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Map<LocalDate, Integer>> drawn = new TreeMap<>();
        LocalDate until = FROM.plusDays(365L * (years + 1));
        for (int i = 0; i < groups; i++) {
            Map<LocalDate, Integer> days = new HashMap<>();
            FROM.datesUntil(until).forEach(day -> days.put(day, poisson(perWeek / 7 * factor(day), random)));
            drawn.put(String.valueOf(i), days);
        }
        return new Streams(drawn, FROM, FROM.plusDays(365L * years), until);
    }

    /** Those of which the past has at least so many cases. */
    public Streams busy(int cases) {
        return new Streams(
                groups.entrySet().stream()
                        .filter(group -> count(group.getValue(), from, split) >= cases)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)),
                from,
                split,
                until);
    }

    /** All groups together. */
    Map<LocalDate, Integer> all() {
        Map<LocalDate, Integer> all = new HashMap<>();
        groups.values().forEach(days -> days.forEach((day, cases) -> all.merge(day, cases, Integer::sum)));
        return all;
    }

    static int count(Map<LocalDate, Integer> days, LocalDate from, LocalDate until) {
        return from.datesUntil(until).mapToInt(day -> days.getOrDefault(day, 0)).sum();
    }

    static int poisson(double mean, SplittableRandom random) {
        double at = random.nextDouble();
        return mean <= 0 ? 0 : new PoissonDistribution(mean).inverseCumulativeProbability(at);
    }

    private static double factor(LocalDate day) {
        double weekday = new double[] {1.2, 1.1, 1.1, 1.1, 0.5, 0.5, 1.5}
                [day.getDayOfWeek().getValue() - 1];
        return weekday * (1 + 0.25 * Math.sin(2 * Math.PI * day.getDayOfYear() / 365.0));
    }
}
