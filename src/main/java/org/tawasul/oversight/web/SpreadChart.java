package org.tawasul.oversight.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.web.CutPages.Named;

/** For each value two bars that begin at one place: within which half of the replies left, and within which nine of ten did. */
record SpreadChart(List<Bar> bars, int height) {
    static final int WIDTH = 340;
    static final int MOST = 10;

    private static final int STEP = 38;
    private static final int LENGTH = 270;

    /**
     * One value.
     *
     * @param y of its name
     * @param halfX where the shorter bar begins on the left
     * @param end where the label of the longer one stands
     */
    record Bar(
            String name,
            BigDecimal half,
            BigDecimal nineOfTen,
            int y,
            double halfX,
            double halfWidth,
            double wholeX,
            double wholeWidth,
            double end) {}

    static SpreadChart of(List<Named> lines, boolean rightToLeft) {
        List<Named> shown = lines.stream()
                .filter(line -> line.line().spread().nineOfTen() != null)
                .limit(MOST)
                .toList();
        double longest = shown.stream()
                .map(line -> line.line().spread().nineOfTen())
                .mapToDouble(days -> days == null ? 0 : days.doubleValue())
                .max()
                .orElse(0);
        return new SpreadChart(
                IntStream.range(0, shown.size())
                        .mapToObj(i -> bar(shown.get(i), i * STEP, Math.max(longest, 0.01), rightToLeft))
                        .toList(),
                shown.size() * STEP + 4);
    }

    private static Bar bar(Named line, int top, double longest, boolean rightToLeft) {
        BigDecimal half = value(line.line().spread().half());
        BigDecimal nineOfTen = value(line.line().spread().nineOfTen());
        double shorter = length(half, longest);
        double longer = length(nineOfTen, longest);
        return new Bar(
                line.name(),
                half,
                nineOfTen,
                top + 14,
                rightToLeft ? WIDTH - shorter : 0,
                shorter,
                rightToLeft ? WIDTH - longer : 0,
                longer,
                rightToLeft ? WIDTH - longer - 6 : longer + 6);
    }

    private static BigDecimal value(@Nullable BigDecimal days) {
        return days == null ? BigDecimal.ZERO : days;
    }

    private static double length(BigDecimal days, double longest) {
        return Math.round(days.doubleValue() * LENGTH * 10 / longest) / 10.0;
    }
}
