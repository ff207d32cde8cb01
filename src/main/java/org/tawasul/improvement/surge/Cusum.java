package org.tawasul.improvement.surge;

/**
 * A cumulative sum over one group of cases: it rises by ln ρ with each case and falls by (ρ−1) for each case that was to be expected meanwhile, never below nothing, so that it stays near
 * nothing while as many come as expected and climbs when ρ times as many do. Measuring time in expected cases makes seasons, weekdays and Ramadan vanish from it: however the rate changes, the
 * sum behaves as one at a constant rate of 1, whose run lengths are known ({@link RunLengths}). No other way of deciding from the same stream is quicker at the worst moment for the same rate of
 * false alarms (Lorden 1971, Moustakides 1986).
 *
 * @param ratio ρ: how many times as many cases are to be noticed soonest; more than 1
 * @param sum how far it has climbed
 */
public record Cusum(double ratio, double sum) {
    public Cusum {
        if (!(ratio > 1) || !(sum >= 0)) {
            throw new IllegalArgumentException(ratio + " " + sum);
        }
    }

    /** One that has seen nothing yet, and one that has just raised an alarm and begins again. */
    public static Cusum of(double ratio) {
        return new Cusum(ratio, 0);
    }

    /** Time went by in which so many cases were to be expected. */
    public Cusum expecting(double cases) {
        return new Cusum(ratio, Math.max(0, sum - (ratio - 1) * cases));
    }

    /** A case came. */
    public Cusum seeing() {
        return new Cusum(ratio, sum + Math.log(ratio));
    }

    public boolean reaches(double height) {
        return sum >= height;
    }
}
