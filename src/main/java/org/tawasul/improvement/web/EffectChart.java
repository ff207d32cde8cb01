package org.tawasul.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Time;
import org.tawasul.improvement.MeasuredEffect.Week;

/**
 * The weeks before and after as a picture that needs no script: what came, and what would have come. Time runs as the page is read.
 *
 * @param seen points of the line of what came
 * @param expected points of the line of what was expected
 * @param atWork where the improvement begins to be at work; null if it does not lie in the picture
 */
record EffectChart(
        String seen, String expected, @Nullable Double atWork, long most, List<Label> labels, List<Row> rows) {
    static final int WIDTH = 680;
    private static final int FLOOR = 170;
    private static final int TOP = 14;
    private static final int MARGIN = 30;
    private static final int LABELS = 4;

    /** A week that is named below the picture. */
    record Label(double x, LocalDate week) {}

    /** A line of the table: one of the times together. */
    record Row(Time time, int weeks, LocalDate first, LocalDate last, int seen, long expected) {
        public String code() {
            return time.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static EffectChart of(MeasuredEffect measured, boolean rightToLeft) {
        List<Week> weeks = measured.weeks();
        double highest = weeks.stream()
                .mapToDouble(week -> Math.max(week.seen(), week.expected()))
                .max()
                .orElse(0);
        long most = Math.max(4, (long) Math.ceil(highest));
        double step = (WIDTH - MARGIN - 4.0) / Math.max(1, weeks.size() - 1);
        List<Label> labels = new ArrayList<>();
        Double atWork = null;
        for (int i = 0; i < weeks.size(); i++) {
            double x = x(i, step, rightToLeft);
            if (i % Math.max(1, weeks.size() / LABELS) == weeks.size() / LABELS / 2) {
                labels.add(new Label(x, weeks.get(i).first()));
            }
            if (atWork == null && weeks.get(i).time() == Time.AFTER) {
                atWork = x;
            }
        }
        return new EffectChart(
                points(weeks, step, most, rightToLeft, Week::seen),
                points(weeks, step, most, rightToLeft, Week::expected),
                atWork,
                most,
                labels,
                rows(weeks));
    }

    private static List<Row> rows(List<Week> weeks) {
        return Arrays.stream(Time.values())
                .map(time -> weeks.stream().filter(week -> week.time() == time).toList())
                .filter(some -> !some.isEmpty())
                .map(EffectChart::row)
                .toList();
    }

    private static Row row(List<Week> weeks) {
        return new Row(
                weeks.get(0).time(),
                weeks.size(),
                weeks.get(0).first(),
                weeks.get(weeks.size() - 1).first().plusDays(6),
                weeks.stream().mapToInt(Week::seen).sum(),
                Math.round(weeks.stream().mapToDouble(Week::expected).sum()));
    }

    private static String points(
            List<Week> weeks, double step, long most, boolean rightToLeft, ToDoubleFunction<Week> value) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            double y = FLOOR - (FLOOR - TOP) * value.applyAsDouble(weeks.get(i)) / most;
            points.append(tenth(x(i, step, rightToLeft)))
                    .append(',')
                    .append(tenth(y))
                    .append(' ');
        }
        return points.toString().strip();
    }

    private static double x(int week, double step, boolean rightToLeft) {
        return tenth(rightToLeft ? WIDTH - MARGIN - step * week : MARGIN + step * week);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
