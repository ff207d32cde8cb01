package org.tawasul.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawasul.improvement.RecurrenceFlags.Day;

/**
 * What came and what was to be expected, week by week as a picture that needs no script: bars and steps. Time runs as the page is read. The last week may be shorter.
 *
 * @param steps the expected weeks, as points of one line
 * @param most what the highest line stands for
 */
record DayChart(List<Bar> bars, String steps, long most) {
    static final int WIDTH = 340;
    private static final int TOP = 12;
    private static final int FLOOR = 160;
    private static final int MARGIN = 34;
    private static final int WEEK = 7;
    private static final int LABELS = 5;

    /**
     * One week.
     *
     * @param flagged whether it is what was flagged
     */
    record Bar(
            LocalDate first,
            LocalDate last,
            int observed,
            double expected,
            boolean flagged,
            double x,
            double y,
            double width,
            double height,
            double middle,
            boolean labelled) {}

    /** @param until the last of the days that raised the flag, as {@code since} is the first */
    static DayChart of(List<Day> days, LocalDate since, LocalDate until, boolean rightToLeft) {
        List<List<Day>> weeks = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).day();
            boolean starts = day.equals(since) || day.minusDays(1).equals(until) || i - begin == WEEK;
            if (starts && i > begin) {
                weeks.add(days.subList(begin, i));
                begin = i;
            }
        }
        if (begin < days.size()) {
            weeks.add(days.subList(begin, days.size()));
        }
        double highest = weeks.stream()
                .mapToDouble(week -> Math.max(observed(week), expected(week)))
                .max()
                .orElse(0);
        long most = Math.max(2, 2 * (long) Math.ceil(highest / 2));
        double step = (WIDTH - MARGIN - 4.0) / Math.max(1, weeks.size());
        int every = (weeks.size() + LABELS - 1) / LABELS;
        List<Bar> bars = new ArrayList<>();
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            double x = rightToLeft ? WIDTH - MARGIN - step * (i + 1) : MARGIN + step * i;
            bars.add(bar(weeks.get(i), since, until, x, step, most, (weeks.size() - 1 - i) % Math.max(1, every) == 0));
            double y = y(expected(weeks.get(i)), most);
            steps.append(point(rightToLeft ? x + step : x, y)).append(point(rightToLeft ? x : x + step, y));
        }
        return new DayChart(bars, steps.toString().strip(), most);
    }

    private static Bar bar(
            List<Day> week, LocalDate since, LocalDate until, double x, double step, long most, boolean labelled) {
        double top = y(observed(week), most);
        return new Bar(
                week.get(0).day(),
                week.get(week.size() - 1).day(),
                observed(week),
                expected(week),
                !week.get(0).day().isBefore(since) && !week.get(0).day().isAfter(until),
                tenth(x + step * 0.2),
                top,
                tenth(step * 0.6),
                tenth(FLOOR - top),
                tenth(x + step / 2),
                labelled);
    }

    private static int observed(List<Day> week) {
        return week.stream().mapToInt(Day::observed).sum();
    }

    private static double expected(List<Day> week) {
        return week.stream().mapToDouble(Day::expected).sum();
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    private static double y(double number, long most) {
        return tenth(FLOOR - (FLOOR - TOP) * number / most);
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
