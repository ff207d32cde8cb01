package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Groups whose days are drawn, with a past from which what is expected has to be found out: how often an alarm is false, and how long it takes until a surge of a known size is noticed. The days
 * have weekdays and seasons of their own, which the groups of a service share.
 */
public final class Trial {
    private static final LocalDate PAST = LocalDate.of(2024, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    private final int groups;
    private final double perWeek;
    private final SplittableRandom random;
    private final AlarmHeight heights;

    public Trial(int groups, double perWeek, long seed, AlarmHeight heights) {
        this.groups = groups;
        this.perWeek = perWeek;
        this.random = new SplittableRandom(seed);
        this.heights = heights;
    }

    /** @param delays in days, of the surges that were noticed; those that were not count as {@link Integer#MAX_VALUE} */
    public record Found(double falseEachMonth, List<Integer> delays) {
        public double median() {
            List<Integer> sorted = new ArrayList<>(delays);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }
    }

    /**
     * @param falseEachMonth how many false alarms of all groups together are allowed in thirty days
     * @param times how many times as many cases come in a surge
     */
    public Found of(double falseEachMonth, double times) {
        Map<LocalDate, Integer> all = new HashMap<>();
        List<Map<LocalDate, Integer>> pasts = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            Map<LocalDate, Integer> past = new HashMap<>();
            PAST.datesUntil(NOW).forEach(day -> past.put(day, drawn(truth(day))));
            past.forEach((day, cases) -> all.merge(day, cases, Integer::sum));
            pasts.add(past);
        }
        Rhythm rhythm = Rhythm.of(all, PAST, NOW, day -> false);
        int alarms = 0;
        List<Integer> delays = new ArrayList<>();
        for (Map<LocalDate, Integer> past : pasts) {
            Expectation expected = Expectation.of(past, PAST, NOW, rhythm, perWeek / 7);
            double between = 30.0 * groups / falseEachMonth * expected.level();
            double height = heights.of(between, expected.past());
            alarms += alarms(expected, height);
            for (int i = 0; i < 4; i++) {
                delays.add(delay(expected, height, NOW.plusDays(30 + random.nextInt(200)), times));
            }
        }
        return new Found(alarms * 30.0 / 365, delays);
    }

    private int alarms(Expectation expected, double height) {
        int alarms = 0;
        Cusum sum = Cusum.of(heights.ratio());
        for (LocalDate day = NOW; day.isBefore(END); day = day.plusDays(1)) {
            sum = lived(sum, expected, day, truth(day), height);
            if (sum.reaches(height)) {
                alarms++;
                sum = Cusum.of(heights.ratio());
            }
        }
        return alarms;
    }

    private int delay(Expectation expected, double height, LocalDate begin, double times) {
        Cusum sum = Cusum.of(heights.ratio());
        for (LocalDate day = NOW; day.isBefore(begin.plusDays(120)); day = day.plusDays(1)) {
            boolean surge = !day.isBefore(begin);
            sum = lived(sum, expected, day, truth(day) * (surge ? times : 1), height);
            if (sum.reaches(height)) {
                if (surge) {
                    return (int) (day.toEpochDay() - begin.toEpochDay()) + 1;
                }
                sum = Cusum.of(heights.ratio());
            }
        }
        return Integer.MAX_VALUE;
    }

    /** One day, its cases spread evenly over it. */
    private Cusum lived(Cusum before, Expectation expected, LocalDate day, double truth, double height) {
        int cases = drawn(truth);
        Cusum sum = before;
        for (int i = 0; i < cases; i++) {
            sum = sum.expecting(expected.on(day) / (cases + 1)).seeing();
            if (sum.reaches(height)) {
                return sum;
            }
        }
        return sum.expecting(expected.on(day) / (cases + 1));
    }

    private double truth(LocalDate day) {
        double weekday = new double[] {1.2, 1.1, 1.1, 1.1, 0.5, 0.5, 1.5}
                [day.getDayOfWeek().getValue() - 1];
        double season = 1 + 0.25 * Math.sin(2 * Math.PI * day.getDayOfYear() / 365.0);
        return perWeek / 7 * weekday * season;
    }

    private int drawn(double mean) {
        return new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
    }
}
