package org.tawasul.improvement.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.tawasul.improvement.effect.Weeks.Week;

/**
 * Two years of weeks with season, a common drift and clumps of their own, and an improvement whose effect is known. The clumps are what makes a peak; a plan may be opened at the highest of them.
 */
final class Planted {
    private static final int WEEKS = 120;

    private final SplittableRandom random;
    private final double clump;

    /** @param clump how far the logarithm of the rate wanders, and half of it stays from one week to the next */
    Planted(long seed, double clump) {
        this.random = new SplittableRandom(seed);
        this.clump = clump;
    }

    /**
     * @param perWeek cases of the theme
     * @param change what the improvement makes of the rate
     * @param atPeak whether the plan is opened in the week after the highest four weeks of the second half of the time before, else in a week that nothing chose
     */
    Weeks weeks(double perWeek, double change, boolean atPeak) {
        double[] own = wandering();
        double[] shared = wandering();
        int[] seen = new int[WEEKS];
        int opened = 78;
        for (int i = 0; i < opened; i++) {
            seen[i] = drawn(perWeek * season(i) * Math.exp(own[i] + shared[i]));
        }
        if (atPeak) {
            opened = afterPeak(seen, opened);
        }
        int effective = opened + 8;
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < effective + 30; i++) {
            double rate = perWeek * season(i) * Math.exp(own[i] + shared[i]);
            int cases = i < opened ? seen[i] : drawn(i < effective ? rate : rate * change);
            weeks.add(new Week(cases, season(i), drawn(8 * perWeek * season(i) * Math.exp(shared[i])), season(i)));
        }
        return new Weeks(weeks, opened, effective);
    }

    private static int afterPeak(int[] seen, int until) {
        int best = -1;
        int at = until;
        for (int i = 56; i + 4 <= until; i++) {
            int four = seen[i] + seen[i + 1] + seen[i + 2] + seen[i + 3];
            if (four > best) {
                best = four;
                at = i + 4;
            }
        }
        return at;
    }

    private double[] wandering() {
        double[] levels = new double[WEEKS];
        double level = 0;
        for (int i = 0; i < WEEKS; i++) {
            level = 0.5 * level + clump * Math.sqrt(0.75) * normal();
            levels[i] = level;
        }
        return levels;
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private static double season(int week) {
        return 1 + 0.3 * Math.sin(2 * Math.PI * week / 52.0);
    }

    private int drawn(double mean) {
        return new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
    }
}
