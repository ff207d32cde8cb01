package org.tawasul.shared;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Between which two values what is asked about lies, as far as what was seen can tell: of a hundred intervals of the usual confidence about five miss it.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    /** 95 of 100. */
    public static final double USUAL = 0.95;

    /** From so many on the spread that was seen can be trusted; with fewer the widest is assumed that a scale with two ends allows. */
    private static final long ENOUGH = 30;

    private static final int HALVINGS = 40;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Of a share from 0 to 1, by Wilson: it never leaves the scale, and also none or all of few says something. */
    public static Interval ofShare(double share, double of, double confidence) {
        double z = NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
        double square = z * z / of;
        double middle = (share + square / 2) / (1 + square);
        double half = z * Math.sqrt(share * (1 - share) / of + square / of / 4) / (1 + square);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Of a share that was seen in some of a known number, which says more the greater their part in it is; all of them leave no doubt.
     *
     * @param seen how many were looked at
     * @param all how many there are
     */
    public static Interval ofShareIn(double share, long seen, long all, double confidence) {
        return seen >= all ? new Interval(share, share) : ofShare(share, seen * (all - 1.0) / (all - seen), confidence);
    }

    /**
     * Of a mean on a scale with two ends: by Student where there are enough values that differ, else by Wilson on the scale, which is wider.
     *
     * @param squares the sum of the squares of the values
     */
    public static Interval ofMean(long count, double mean, double squares, Interval scale, double confidence) {
        double spread = count < 2 ? 0 : Math.max(0, (squares - count * mean * mean) / (count - 1));
        double width = scale.high - scale.low;
        if (count < ENOUGH || spread < width * width / 1e6) {
            Interval share = ofShare((mean - scale.low) / width, count, confidence);
            return new Interval(scale.low + share.low * width, scale.low + share.high * width);
        }
        double half = new TDistribution(count - 1.0).inverseCumulativeProbability((1 + confidence) / 2)
                * Math.sqrt(spread / count);
        return new Interval(Math.max(scale.low, mean - half), Math.min(scale.high, mean + half));
    }

    /**
     * Of a mean on a scale with two ends, whatever the values are: it holds all means from which what was seen is not so far that chance explains it less often than the confidence leaves open
     * (Hoeffding 1963, theorem 1, at either end). Wider than {@link #ofMean}, which trusts that a mean is spread like a bell; of few values most of which are alike it is not, and least of all far
     * from its middle.
     */
    public static Interval ofAnyMean(long count, double mean, Interval scale, double confidence) {
        double width = scale.high - scale.low;
        double share = Math.max(0, Math.min(1, (mean - scale.low) / width));
        double most = Math.log(2 / (1 - confidence)) / count;
        return new Interval(scale.low + end(share, 0, most) * width, scale.low + end(share, 1, most) * width);
    }

    /** Between a share and an end of the scale, where it lies just so far away. */
    private static double end(double share, double scale, double most) {
        double near = share;
        double far = scale;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (away(share, middle) > most) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }

    /** How far what was seen is from a share, as Kullback and Leibler measure it. */
    private static double away(double seen, double from) {
        return part(seen, from) + part(1 - seen, 1 - from);
    }

    private static double part(double seen, double from) {
        return seen <= 0 ? 0 : from <= 0 ? Double.POSITIVE_INFINITY : seen * Math.log(seen / from);
    }

    /** Whether it lies wholly above the other. */
    public boolean isAbove(Interval other) {
        return low > other.high;
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The same in percent of shares. */
    public Interval inPercent() {
        return new Interval(low * 100, high * 100);
    }
}
