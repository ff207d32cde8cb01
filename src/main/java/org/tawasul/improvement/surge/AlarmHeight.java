package org.tawasul.improvement.surge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * How high a {@link Cusum} has to climb for an alarm, so that false ones are as rare as was said. What is expected of a group is itself known only from as many cases as its past has: a group
 * of sixty cases may well bring a tenth more than was reckoned, and would raise many times as many alarms. So the rate of false alarms is the mean over all rates that its past leaves possible
 * (a gamma distribution), and the height is the one that keeps this mean. Safe for several threads; heights are remembered.
 */
public final class AlarmHeight {
    /** The rates that a group's past leaves possible are stood for by so many, each as likely as the others. */
    private static final int RATES = 12;

    private static final int HALVINGS = 28;
    private static final double HIGHEST = 30;

    private final RunLengths lengths;
    private final double ratio;
    private final Map<Asked, Double> known = new ConcurrentHashMap<>();

    /** Roundings of what is asked, of which nobody sees a difference: tenths of a natural logarithm. */
    private record Asked(long expected, long past) {}

    /** @param ratio as of {@link Cusum} */
    public AlarmHeight(double ratio) {
        this.ratio = ratio;
        this.lengths = new RunLengths(ratio);
    }

    public double ratio() {
        return ratio;
    }

    /**
     * @param expectedBetween how many cases are expected in the time in which one false alarm is allowed
     * @param past how many cases the expectation was made of
     */
    public double of(double expectedBetween, double past) {
        Asked asked = new Asked(tenths(Math.max(1, expectedBetween)), tenths(Math.max(1, past)));
        return known.computeIfAbsent(asked, it -> height(Math.exp(it.expected() / 10.0), Math.exp(it.past() / 10.0)));
    }

    private static long tenths(double value) {
        return Math.round(10 * Math.log(value));
    }

    private double height(double expectedBetween, double past) {
        double[] rates = rates(past);
        double low = 0;
        double high = HIGHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (falseAlarms(middle, rates) * expectedBetween > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double[] rates(double past) {
        GammaDistribution possible = new GammaDistribution(past, 1 / past);
        double[] rates = new double[RATES];
        for (int i = 0; i < RATES; i++) {
            rates[i] = possible.inverseCumulativeProbability((i + 0.5) / RATES);
        }
        return rates;
    }

    /** For each case that was expected. */
    private double falseAlarms(double height, double... rates) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate / lengths.cases(height, rate);
        }
        return sum / rates.length;
    }
}
