package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Watches groups of which what is to be expected has to be found out from their past: how often an alarm is false when nothing was put in, and how long it takes until a surge of a known size is
 * noticed that begins on a day drawn by chance.
 */
public final class Trial {
    /** Days that a surge lasts, and in which it should be noticed. */
    private static final int SURGE = 120;

    private final Streams streams;
    private final AlarmHeight heights;
    private final Map<String, Expectation> expected = new HashMap<>();

    public Trial(Streams streams, AlarmHeight heights) {
        this.streams = streams;
        this.heights = heights;
        Rhythm rhythm = Rhythm.of(streams.all(), streams.from(), streams.split(), day -> false);
        double usual = Streams.count(streams.all(), streams.from(), streams.split())
                / Math.max(
                        1.0,
                        rhythm.between(streams.from(), streams.split())
                                * streams.groups().size());
        streams.groups()
                .forEach((name, days) ->
                        expected.put(name, Expectation.of(days, streams.from(), streams.split(), rhythm, usual)));
    }

    /** @param allowed false alarms of fifty groups in thirty days */
    private double height(Expectation group, double allowed) {
        return heights.of(30.0 * 50 / allowed * group.level(), group.past());
    }

    /** How many alarms fifty groups raise in thirty days when nothing is put in. */
    public double alarms(double allowed) {
        double alarms = 0;
        for (Map.Entry<String, Map<LocalDate, Integer>> group : streams.groups().entrySet()) {
            Expectation usual = expected.get(group.getKey());
            double height = height(usual, allowed);
            SplittableRandom random = new SplittableRandom(group.getKey().hashCode());
            Cusum sum = Cusum.of(heights.ratio());
            for (LocalDate day = streams.split(); day.isBefore(streams.until()); day = day.plusDays(1)) {
                sum = lived(sum, usual, day, group.getValue().getOrDefault(day, 0), height, random)
                        .sum();
                if (sum.reaches(height)) {
                    alarms++;
                    sum = Cusum.of(heights.ratio());
                }
            }
        }
        long days = streams.until().toEpochDay() - streams.split().toEpochDay();
        return alarms * 30 * 50 / days / streams.groups().size();
    }

    /**
     * Days until a surge is noticed, the middle of all.
     *
     * @param allowed as before
     * @param times how many times as many cases come as are expected
     * @param each surges for each group
     */
    public double delay(double allowed, double times, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> delays = new ArrayList<>();
        for (Map.Entry<String, Map<LocalDate, Integer>> group : streams.groups().entrySet()) {
            Expectation usual = expected.get(group.getKey());
            for (int i = 0; i < each; i++) {
                long room = streams.until().toEpochDay() - streams.split().toEpochDay() - SURGE / 2;
                LocalDate begin = streams.split().plusDays(random.nextLong(room));
                delays.add(delay(group.getValue(), usual, height(usual, allowed), begin, times, random));
            }
        }
        Collections.sort(delays);
        return delays.get(delays.size() / 2);
    }

    private double delay(
            Map<LocalDate, Integer> days,
            Expectation usual,
            double height,
            LocalDate begin,
            double times,
            SplittableRandom random) {
        Cusum sum = Cusum.of(heights.ratio());
        LocalDate end = begin.plusDays(SURGE);
        for (LocalDate day = streams.split();
                day.isBefore(end) && day.isBefore(streams.until());
                day = day.plusDays(1)) {
            boolean surge = !day.isBefore(begin);
            int more = surge ? Streams.poisson((times - 1) * usual.on(day), random) : 0;
            Day lived = lived(sum, usual, day, days.getOrDefault(day, 0) + more, height, random);
            sum = lived.sum();
            if (sum.reaches(height)) {
                if (surge) {
                    return day.toEpochDay() - begin.toEpochDay() + lived.at();
                }
                sum = Cusum.of(heights.ratio());
            }
        }
        return SURGE;
    }

    /** One day, its cases at moments drawn by chance. */
    private static Day lived(
            Cusum before, Expectation usual, LocalDate day, int cases, double height, SplittableRandom random) {
        double[] moments = random.doubles(cases).sorted().toArray();
        Cusum sum = before;
        double at = 0;
        for (double moment : moments) {
            sum = sum.expecting(usual.on(day) * (moment - at)).seeing();
            at = moment;
            if (sum.reaches(height)) {
                return new Day(sum, at);
            }
        }
        return new Day(sum.expecting(usual.on(day) * (1 - at)), 1);
    }

    /** Where the sum stands at the end of a day, or at the moment of an alarm. */
    private record Day(Cusum sum, double at) {}
}
