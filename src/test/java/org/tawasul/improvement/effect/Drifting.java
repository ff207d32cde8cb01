package org.tawasul.improvement.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tawasul.improvement.effect.Weeks.Week;

/**
 * Weeks of a service that was improved and of services of other entities. All share a season and clumps, each has clumps of its own, and each drifts away by itself; the improved one has a season of
 * its own too. The request is made after the highest four weeks of its second half.
 */
final class Drifting {
    static final int AFTER = 30;
    private static final int UNTIL_AT_WORK = 8;
    private static final double OTHERS_A_WEEK = 80;
    private static final double CLUMP = 0.15;

    private final SplittableRandom random;
    private final double drift;
    private final double[] shared;
    private final List<Integer> own = new ArrayList<>();
    private final List<Panel.Series> others = new ArrayList<>();
    private final int opened;
    private final double ownSeason;

    /**
     * @param drift how far the logarithm of a service's level walks in a week
     * @param asked in which week at the latest the improvement is asked for
     */
    Drifting(long seed, double perWeek, double change, double drift, double ownSeason, int entities, int asked) {
        this.random = new SplittableRandom(seed);
        this.drift = drift;
        this.ownSeason = ownSeason;
        int most = asked + UNTIL_AT_WORK + AFTER;
        this.shared = wandering(most);
        double[] level = levels(most);
        IntStream.range(0, asked).forEach(week -> own.add(drawn(perWeek * ownSeason(week) * Math.exp(level[week]))));
        this.opened = afterPeak(asked);
        own.subList(opened, asked).clear();
        IntStream.range(opened, weeks())
                .forEach(week -> own.add(
                        drawn(perWeek * ownSeason(week) * Math.exp(level[week]) * (week < effective() ? 1 : change))));
        IntStream.range(0, entities).forEach(entity -> others.add(service("entity" + entity, "service")));
    }

    int opened() {
        return opened;
    }

    int effective() {
        return opened + UNTIL_AT_WORK;
    }

    int weeks() {
        return effective() + AFTER;
    }

    List<Integer> own() {
        return own;
    }

    List<Panel.Series> others() {
        return others;
    }

    /** One more service, which walks its own way. */
    Panel.Series service(String entity, String service) {
        double[] level = levels(weeks());
        return new Panel.Series(
                entity,
                service,
                IntStream.range(0, weeks())
                        .mapToObj(week -> drawn(OTHERS_A_WEEK * season(week) * Math.exp(level[week])))
                        .toList());
    }

    /** As it is measured by whoever takes the seasons from the weeks themselves: the own one from those that didn't lead to the request. */
    Effect effect(Panel all) {
        int before = opened - Measurement.LED_TO_IT;
        Panel panel = all.throughout(before, effective(), weeks());
        List<Integer> together = IntStream.range(0, weeks())
                .mapToObj(week -> panel.services().stream()
                        .mapToInt(one -> one.between(week, week + 1))
                        .sum())
                .toList();
        double[] ownMonths = months(own.subList(0, before));
        double[] months = months(together);
        List<Week> weeks = IntStream.range(0, weeks())
                .mapToObj(week ->
                        new Week(own.get(week), ownMonths[month(week)], together.get(week), months[month(week)]))
                .toList();
        return Measurement.against(panel, new Weeks(weeks, opened, effective()), 0.95)
                .orElseThrow();
    }

    /** As it is measured against the first of the others, which has the same and goes its own way too. */
    Effect effectAgainstTheSame() {
        int before = opened - Measurement.LED_TO_IT;
        Panel panel = new Panel(others).throughout(before, effective(), weeks());
        List<Week> weeks = IntStream.range(0, weeks())
                .mapToObj(week ->
                        new Week(own.get(week), ownSeason(week), others.get(0).between(week, week + 1), season(week)))
                .toList();
        return panel.apart(before, effective(), weeks())
                .flatMap(apart -> Measurement.of(new Weeks(weeks, opened, effective()), apart, 0.95))
                .orElseThrow();
    }

    private static int month(int week) {
        return week % 52 * 12 / 52;
    }

    /** As a rhythm takes them, with its caution. */
    private static double[] months(List<Integer> weeks) {
        double level = weeks.stream().mapToInt(cases -> cases).average().orElseThrow();
        double[] seen = new double[12];
        double[] expected = new double[12];
        for (int week = 0; week < weeks.size(); week++) {
            seen[month(week)] += weeks.get(week);
            expected[month(week)] += level;
        }
        return IntStream.range(0, 12)
                .mapToDouble(month -> (seen[month] + 20) / (expected[month] + 20))
                .toArray();
    }

    private int afterPeak(int until) {
        int best = -1;
        int at = until;
        for (int week = until - 26; week + 4 <= until; week++) {
            int four = own.subList(week, week + 4).stream()
                    .mapToInt(cases -> cases)
                    .sum();
            if (four > best) {
                best = four;
                at = week + 4;
            }
        }
        return at;
    }

    private double[] levels(int weeks) {
        double[] levels = wandering(weeks);
        double walked = 0;
        for (int week = 0; week < weeks; week++) {
            walked += drift * normal();
            levels[week] += walked + shared[week];
        }
        return levels;
    }

    private double[] wandering(int weeks) {
        double[] levels = new double[weeks];
        double level = 0;
        for (int week = 0; week < weeks; week++) {
            level = 0.5 * level + CLUMP * Math.sqrt(0.75) * normal();
            levels[week] = level;
        }
        return levels;
    }

    private static double season(int week) {
        return 1 + 0.3 * Math.sin(2 * Math.PI * week / 52.0);
    }

    private double ownSeason(int week) {
        return 1 + ownSeason * Math.cos(2 * Math.PI * week / 52.0);
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private int drawn(double mean) {
        double limit = Math.exp(-mean);
        int cases = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            cases++;
        }
        return cases;
    }
}
