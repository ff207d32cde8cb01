package org.tawasul.replay.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tawasul.replay.CaseOutcome;

/**
 * In how many calendar days of 24 hours replies came, in bins of equal width and one for all above. Suggestions stand apart, as in the report's means.
 *
 * @param width of a bin, in days
 * @param counts of each bin from 0 on
 * @param above those in none of them
 */
record ReplyDays(int width, List<Integer> counts, int above) {
    private static final int MOST_BINS = 15;
    private static final int[] WIDTHS = {1, 2, 5, 10, 30, 90};
    private static final int YEAR = 365;
    private static final double SECONDS_OF_A_DAY = 86_400;
    /** One in twenty may lie above: a few very late ones don't flatten the rest. */
    private static final double SHOWN = 0.95;

    ReplyDays {
        counts = List.copyOf(counts);
    }

    static ReplyDays of(List<CaseOutcome> outcomes) {
        double[] days = outcomes.stream()
                .filter(one -> !one.kind().equals("suggestion"))
                .flatMapToDouble(ReplyDays::days)
                .sorted()
                .toArray();
        if (days.length == 0) {
            return new ReplyDays(1, List.of(), 0);
        }
        double most = days[(int) Math.ceil(SHOWN * days.length) - 1];
        int width = Arrays.stream(WIDTHS)
                .filter(one -> most <= one * MOST_BINS)
                .findFirst()
                .orElse(YEAR);
        int bins = Math.min(MOST_BINS, 1 + bin(days[days.length - 1], width));
        int[] counts = new int[bins + 1];
        Arrays.stream(days).forEach(one -> counts[Math.min(bins, bin(one, width))]++);
        return new ReplyDays(width, IntStream.of(counts).limit(bins).boxed().toList(), counts[bins]);
    }

    int all() {
        return above + counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static java.util.stream.DoubleStream days(CaseOutcome one) {
        return one.repliedAt() == null
                ? java.util.stream.DoubleStream.empty()
                : java.util.stream.DoubleStream.of(
                        Duration.between(one.receivedAt(), one.repliedAt()).toSeconds() / SECONDS_OF_A_DAY);
    }

    /** The end of a bin belongs to it: one day exactly is within one day. */
    private static int bin(double days, int width) {
        return Math.max(0, (int) Math.ceil(days / width) - 1);
    }
}
