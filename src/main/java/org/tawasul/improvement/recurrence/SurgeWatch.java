package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.tawasul.improvement.surge.Cusum;
import org.tawasul.improvement.surge.Expectation;

/**
 * Lives the days of one group through a cumulative sum. Of a day only the number is known, so its cases are taken to come at even distances.
 *
 * @param ratio how many times as many cases are to be noticed soonest
 */
record SurgeWatch(double ratio) {
    /** No alarm height that anybody allows lies lower; it is reckoned only for groups that come so far. */
    private static final double LOWEST = 2;

    /**
     * What was noticed.
     *
     * @param since the day on which the sum began to climb
     * @param until the day on which it was highest: what came in between raised the alarm, and what came afterwards didn't
     */
    record Noticed(LocalDate since, LocalDate until, int observed, double expected) {
        double times() {
            return observed / Math.max(expected, 0.01);
        }
    }

    /**
     * @param from first day that is watched
     * @param until the day after the last
     * @param height that raises the alarm
     */
    Optional<Noticed> look(
            Map<LocalDate, Integer> days, Expectation usual, LocalDate from, LocalDate until, DoubleSupplier height) {
        Cusum sum = Cusum.of(ratio);
        LocalDate since = from;
        double peak = 0;
        LocalDate sinceOfPeak = from;
        LocalDate dayOfPeak = from;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (sum.sum() == 0) {
                since = day;
            }
            int cases = days.getOrDefault(day, 0);
            double between = usual.on(day) / (cases + 1);
            for (int i = 0; i < cases; i++) {
                sum = sum.expecting(between).seeing();
                if (sum.sum() > peak) {
                    peak = sum.sum();
                    sinceOfPeak = since;
                    dayOfPeak = day;
                }
            }
            sum = sum.expecting(between);
        }
        return peak >= LOWEST && peak >= height.getAsDouble()
                ? Optional.of(noticed(days, usual, sinceOfPeak, dayOfPeak))
                : Optional.empty();
    }

    private static Noticed noticed(Map<LocalDate, Integer> days, Expectation usual, LocalDate since, LocalDate until) {
        LocalDate after = until.plusDays(1);
        int observed = since.datesUntil(after)
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
        return new Noticed(since, until, observed, usual.between(since, after));
    }
}
