package org.tawasul.improvement.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.tawasul.improvement.effect.Weeks.Week;

/**
 * Measures an improvement by what would have come without it: an interrupted series with a comparison (difference in differences, on the logarithm of rates, each divided by what season and
 * calendar bring). Its four traps are closed so:
 *
 * <ul>
 *   <li>a plan is opened when many complain, and then fewer do by themselves (regression to the mean): the weeks that led to the plan don't count as the time before, and neither do those
 *       between its opening and its effect;
 *   <li>something else changed for everybody: the others' change is taken off, with its own uncertainty;
 *   <li>each goes its own way a little: how far, services of other entities tell ({@link Panel}), and the interval holds it;
 *   <li>cases come in clumps: the spread is measured on blocks of weeks of the time before, against what the others would have them be, and never taken to be smaller than chance alone makes it.
 * </ul>
 *
 * Where nobody else has the same service, those services of other entities are compared themselves, and one more trap is closed: each has its own season, which is known from a year or two only,
 * so that the time before speaks as loudly as its weeks of the same season do.
 *
 * <p>With too few cases or weeks there is no figure at all.
 */
public final class Measurement {
    /** Weeks before the opening that may have led to it. */
    public static final int LED_TO_IT = 13;

    /** Weeks that are looked at together for the spread: clumps that last longer than one week must not look like chance. */
    private static final int BLOCK = 6;

    private static final int LEAST_BLOCKS = 4;
    private static final int LEAST_WEEKS_AFTER = 8;
    private static final int YEAR = 52;

    /** Weeks on either side of one that its season is made of: about a month. */
    private static final int SEASON = 2;

    /** What was improved and what it is compared with. */
    private static final int BOTH = 2;

    private static final int LEAST_CASES = 20;
    private static final int LEAST_EXPECTED_AFTER = 10;

    private Measurement() {}

    /**
     * Against the same at others. It drifts as well as what was improved does, each as far as one service is known to.
     *
     * @param confidence such as 0.95
     * @return empty if there is too little to tell
     */
    static Optional<Effect> of(Weeks weeks, Panel.Apart apart, double confidence) {
        Two two = Two.of(weeks);
        if (!two.speak() || Math.min(two.early.others, two.late.others) < LEAST_CASES) {
            return Optional.empty();
        }
        double change = Math.log(two.late.rate() / two.early.rate());
        double chance = two.chance(two.early.seen) + 1 / (two.late.others + 0.5) + 1 / (two.early.others + 0.5);
        double dispersion = two.dispersion(true, 1);
        double clump = two.clump(1.0 / two.blocks());
        double variance = chance + (dispersion - 1) * clump + BOTH * apart.lasting();
        double uncertain = Math.pow(dispersion * clump, 2) / (two.blocks() - 1)
                + Math.pow(BOTH * apart.told(), 2) / (apart.entities() - 1);
        return Optional.of(two.effect(change, variance, variance * variance / uncertain, confidence));
    }

    /**
     * Against services of other entities.
     *
     * @param weeks their others are those of the panel that speak throughout
     * @return empty if there is too little to tell
     */
    static Optional<Effect> against(Panel panel, Weeks weeks, double confidence) {
        Two two = Two.of(weeks);
        if (!two.speak()) {
            return Optional.empty();
        }
        double shape = Math.log(two.late.othersShape / two.early.othersShape);
        return panel.drift(two.before.size(), weeks.effective(), weeks.weeks().size(), shape)
                .map(drift -> against(drift, two, weeks.effective(), confidence));
    }

    private static Effect against(Panel.Drift drift, Two two, int effective, double confidence) {
        double change = Math.log((two.late.seen + 0.5) / two.late.shape)
                - Math.log((two.early.seen + 0.5) / two.early.shape)
                - drift.mean();
        List<Week> season = two.sameSeason(effective);
        double dispersion = two.dispersionOfShortSeasons();
        double clump = two.clump(1.0 / two.blocks());
        double own = two.chance(two.early.seen / two.early.shape * Sums.of(season).shape) + (dispersion - 1) * clump;
        double variance = own + drift.variance();
        double uncertain = Math.pow(dispersion * clump, 2) / (two.blocks() - 1)
                + Math.pow(drift.told(), 2) / (drift.entities() - 1);
        return two.effect(change, variance, variance * variance / uncertain, confidence);
    }

    /** The weeks before and the weeks after. */
    private record Two(List<Week> before, List<Week> after, Sums early, Sums late) {
        static Two of(Weeks weeks) {
            List<Week> before = weeks.weeks().subList(0, Math.max(0, weeks.opened() - LED_TO_IT));
            List<Week> after =
                    weeks.weeks().subList(weeks.effective(), weeks.weeks().size());
            return new Two(before, after, Sums.of(before), Sums.of(after));
        }

        int blocks() {
            return before.size() / BLOCK;
        }

        boolean speak() {
            return blocks() >= LEAST_BLOCKS
                    && after.size() >= LEAST_WEEKS_AFTER
                    && early.seen >= LEAST_CASES
                    && early.seen / early.shape * late.shape >= LEAST_EXPECTED_AFTER;
        }

        double chance(double earlier) {
            return 1 / (late.seen + 0.5) + 1 / (earlier + 0.5);
        }

        /** What blocks of weeks differ by beyond chance, in squares of logarithms, and how much of it is left in the means of both times. */
        double clump(double earlier) {
            return blocks() / early.seen * (1.0 * BLOCK / after.size() + earlier);
        }

        /** Weeks before that tell of the season of those afterwards. */
        List<Week> sameSeason(int effective) {
            return IntStream.range(0, before.size())
                    .filter(week -> IntStream.range(effective, effective + after.size())
                            .anyMatch(later -> Math.floorMod(later - week + SEASON, YEAR) <= 2 * SEASON))
                    .mapToObj(before::get)
                    .toList();
        }

        /** A season that was taken from these weeks themselves hides what they differ by, all of it if they are one year. Then the season counts as a clump. */
        double dispersionOfShortSeasons() {
            double years = 1.0 * before.size() / YEAR;
            double withoutSeason = dispersion(false, 1);
            return years <= 1 ? withoutSeason : Math.min(withoutSeason, dispersion(true, 1 - 1 / years));
        }

        /**
         * How many times as far blocks of weeks lie from what the others' would have them be as chance would throw them; at least once.
         *
         * @param season whether what the own season brings is expected
         * @param left share of it that is still to be seen
         */
        double dispersion(boolean season, double left) {
            double level = season ? early.rate() : early.seen / early.others;
            double sum = 0;
            int blocks = 0;
            for (int from = before.size() % BLOCK; from < before.size(); from += BLOCK) {
                Sums block = Sums.of(before.subList(from, from + BLOCK));
                double others = level * (block.others + 0.5);
                double expected = season ? others / block.othersShape * block.shape : others;
                sum += (block.seen - expected) * (block.seen - expected) / expected;
                blocks++;
            }
            return Math.max(1, sum / (blocks - 1) / left);
        }

        Effect effect(double change, double variance, double freedom, double confidence) {
            double times = new TDistribution(freedom).inverseCumulativeProbability((1 + confidence) / 2);
            double spread = Math.sqrt(variance);
            return new Effect(
                    Math.exp(change),
                    Math.exp(change - times * spread),
                    Math.exp(change + times * spread),
                    before.size(),
                    after.size());
        }
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
