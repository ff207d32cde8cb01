package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a group's own past lets expect of a day: its level times the {@link Rhythm} of its service. The level is drawn towards that of the service's groups by one case, so that a group without a
 * past is expected to be as its neighbours are.
 *
 * @param level cases on a day whose factor is 1
 * @param past how many cases this is made of
 */
public record Expectation(double level, double past, Rhythm rhythm) {
    private static final double PRIOR = 1;

    /**
     * @param cases of the group by day
     * @param from first day of its past
     * @param until the day after the last; better some weeks before today, so that a surge that has begun isn't expected
     * @param usual level of a group of this service
     */
    public static Expectation of(
            Map<LocalDate, Integer> cases, LocalDate from, LocalDate until, Rhythm rhythm, double usual) {
        double days = rhythm.between(from, until);
        double seen = seen(cases, from, until);
        double level = (seen + PRIOR) / (days + PRIOR / Math.max(usual, 1e-6));
        return new Expectation(level, seen + PRIOR, rhythm);
    }

    static double seen(Map<LocalDate, Integer> cases, LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .mapToInt(day -> cases.getOrDefault(day, 0))
                .sum();
    }

    public double on(LocalDate day) {
        return level * rhythm.factor(day);
    }

    /** @param until the day after the last */
    public double between(LocalDate from, LocalDate until) {
        return level * rhythm.between(from, until);
    }
}
