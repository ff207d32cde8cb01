package org.tawasul.improvement.effect;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.tawasul.improvement.effect.Weeks.Week;

/**
 * Measures an improvement by what would have come without it: an interrupted series with a comparison (difference in differences, on the logarithm of rates, each divided by what season and
 * calendar bring). Its three traps are closed so:
 *
 * <ul>
 *   <li>a plan is opened when many complain, and then fewer do by themselves (regression to the mean): the weeks that led to the plan don't count as the time before, and neither do those
 *       between its opening and its effect;
 *   <li>something else changed for everybody: the others' change is taken off, with its own uncertainty;
 *   <li>cases come in clumps: the spread is measured on blocks of weeks of the time before, against what the others would have them be, and never taken to be smaller than chance alone makes it.
 * </ul>
 *
 * With too few cases or weeks there is no figure at all.
 */
public final class Measurement {
    /** Weeks before the opening that may have led to it. */
    public static final int LED_TO_IT = 13;

    /** Weeks that are looked at together for the spread: clumps that last longer than one week must not look like chance. */
    private static final int BLOCK = 6;

    private static final int LEAST_BLOCKS = 4;
    private static final int LEAST_WEEKS_AFTER = 8;
    private static final int LEAST_CASES = 20;
    private static final int LEAST_EXPECTED_AFTER = 10;

    private Measurement() {}

    /**
     * @param confidence such as 0.95
     * @return empty if there is too little to tell
     */
    public static Optional<Effect> of(Weeks weeks, double confidence) {
        int usable = Math.max(0, weeks.opened() - LED_TO_IT);
        List<Week> before = weeks.weeks().subList(0, usable);
        List<Week> after =
                weeks.weeks().subList(weeks.effective(), weeks.weeks().size());
        int blocks = usable / BLOCK;
        if (blocks < LEAST_BLOCKS || after.size() < LEAST_WEEKS_AFTER) {
            return Optional.empty();
        }
        Sums early = Sums.of(before);
        Sums late = Sums.of(after);
        double expectedAfter = early.seen / early.shape * late.shape;
        if (early.seen < LEAST_CASES
                || expectedAfter < LEAST_EXPECTED_AFTER
                || Math.min(early.others, late.others) < LEAST_CASES) {
            return Optional.empty();
        }
        double change = Math.log(late.rate() / early.rate());
        double chance =
                1 / (late.seen + 0.5) + 1 / (early.seen + 0.5) + 1 / (late.others + 0.5) + 1 / (early.others + 0.5);
        double dispersion = dispersion(before, early);
        // What blocks of weeks differ by beyond chance, in squares of logarithms, and how much of it is left in the
        // means of both times.
        double clump = blocks / early.seen * (1.0 * BLOCK / after.size() + 1.0 / blocks);
        double variance = chance + (dispersion - 1) * clump;
        double freedom = (blocks - 1) * Math.pow(variance / (dispersion * clump), 2);
        double times = new TDistribution(freedom).inverseCumulativeProbability((1 + confidence) / 2);
        double spread = Math.sqrt(variance);
        return Optional.of(new Effect(
                Math.exp(change),
                Math.exp(change - times * spread),
                Math.exp(change + times * spread),
                before.size(),
                after.size()));
    }

    /** How many times as far blocks of weeks lie from what the others' would have them be as chance would throw them; at least once. */
    private static double dispersion(List<Week> before, Sums early) {
        double sum = 0;
        int blocks = 0;
        for (int from = before.size() % BLOCK; from < before.size(); from += BLOCK) {
            Sums block = Sums.of(before.subList(from, from + BLOCK));
            double expected = early.rate() * (block.others + 0.5) / block.othersShape * block.shape;
            sum += (block.seen - expected) * (block.seen - expected) / expected;
            blocks++;
        }
        return Math.max(1, sum / (blocks - 1));
    }

    /** Weeks together. */
    private record Sums(double seen, double shape, double others, double othersShape) {
        static Sums of(List<Week> weeks) {
            return new Sums(
                    weeks.stream().mapToInt(Week::seen).sum(),
                    weeks.stream().mapToDouble(Week::shape).sum(),
                    weeks.stream().mapToInt(Week::others).sum(),
                    weeks.stream().mapToDouble(Week::othersShape).sum());
        }

        /** Of the theme, in cases of the others. Half a case more on each side, so that none at all still has a logarithm. */
        double rate() {
            return (seen + 0.5) / shape / ((others + 0.5) / othersShape);
        }
    }
}
