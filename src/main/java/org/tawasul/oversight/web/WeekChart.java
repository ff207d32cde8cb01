package org.tawasul.oversight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tawasul.oversight.Overview.Week;

/**
 * Two bars for each week, as a picture that needs no script. Time runs as the page is read, so that in Arabic the newest week stands on the left.
 *
 * @param most what the highest line stands for
 */
record WeekChart(List<Pair> weeks, List<Line> lines, long most) {
    static final int WIDTH = 340;
    static final int HEIGHT = 190;

    private static final int TOP = 12;
    private static final int FLOOR = 160;
    private static final int MARGIN = 34;
    private static final int LABELS = 5;
    private static final int FEW = 8;

    /** A bar of the picture. */
    record Bar(double x, double y, double width, double height, long number) {}

    /**
     * The two bars of one week.
     *
     * @param middle where its label stands
     * @param isLabelled whether there is room for one
     */
    record Pair(LocalDate first, Bar received, Bar replied, double middle, boolean isLabelled, boolean isNumbered) {}

    /** A line across, with the number that it stands for. */
    record Line(double y, long number) {}

    static WeekChart of(List<Week> weeks, boolean rightToLeft) {
        long most = round(weeks.stream()
                .mapToLong(week -> Math.max(week.received(), week.replied()))
                .max()
                .orElse(0));
        double step = (WIDTH - MARGIN - 4.0) / Math.max(weeks.size(), 1);
        int every = (weeks.size() + LABELS - 1) / LABELS;
        List<Pair> pairs = IntStream.range(0, weeks.size())
                .mapToObj(i -> pair(
                        weeks.get(i),
                        rightToLeft ? WIDTH - MARGIN - step * (i + 1) : MARGIN + step * i,
                        step,
                        most,
                        rightToLeft,
                        (weeks.size() - 1 - i) % every == 0,
                        weeks.size() <= FEW))
                .toList();
        return new WeekChart(
                pairs, List.of(new Line(y(most, most), most), new Line(y(most / 2.0, most), most / 2)), most);
    }

    private static Pair pair(
            Week week, double x, double step, long most, boolean rightToLeft, boolean labelled, boolean numbered) {
        double width = step * 0.36;
        double first = x + step * 0.12;
        double second = first + step * 0.4;
        return new Pair(
                week.first(),
                bar(week.received(), rightToLeft ? second : first, width, most),
                bar(week.replied(), rightToLeft ? first : second, width, most),
                x + step / 2,
                labelled,
                numbered);
    }

    private static Bar bar(long number, double x, double width, long most) {
        double top = y(number, most);
        return new Bar(tenth(x), top, tenth(width), tenth(FLOOR - top), number);
    }

    private static double y(double number, long most) {
        return tenth(FLOOR - (FLOOR - TOP) * number / most);
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** Up to an even number that people read at a glance. */
    private static long round(long number) {
        long step = 2;
        while (step * 10 < number) {
            step *= 10;
        }
        return Math.max(2, (number + step - 1) / step * step);
    }
}
