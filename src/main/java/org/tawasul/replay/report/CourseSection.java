package org.tawasul.replay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came and what was replied to in the course of time: a chart and its table. */
final class CourseSection {
    private static final int LABELS_WHERE_WIDE = 12;
    private static final int LABELS_WHERE_NARROW = 5;

    private final Markup markup;
    private final Words words;
    private final Course course;

    CourseSection(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.course = Course.of(data.opened(), data.zone());
    }

    void write() {
        markup.open("section").element("h2", words.say("course"));
        if (course.spans().isEmpty()) {
            markup.element("p", words.say("course.none"), "class", "muted");
        } else {
            chart();
            table();
        }
        markup.close();
    }

    private void chart() {
        markup.open("figure").open("figcaption").text(words.chosen("course.chart", step()));
        markup.element("span", words.say("key.received"), "class", "key volume");
        markup.element("span", words.say("key.replied"), "class", "key course");
        markup.close();
        List<Integer> received =
                course.spans().stream().map(Course.Span::received).toList();
        List<Integer> replied =
                course.spans().stream().map(Course.Span::replied).toList();
        new ColumnChart(markup, words, received, replied).write(words.chosen("course.chart", step()), labels());
        markup.close();
    }

    private List<ColumnChart.Label> labels() {
        int count = course.spans().size();
        int wide = ceiling(count, LABELS_WHERE_WIDE);
        int narrow = wide * ceiling(ceiling(count, wide), LABELS_WHERE_NARROW);
        List<ColumnChart.Label> labels = new ArrayList<>();
        for (int i = 0; i < count; i += wide) {
            String text = say("course.short", course.spans().get(i).first());
            labels.add(new ColumnChart.Label(ColumnChart.middle(i, count), text, i % narrow != 0));
        }
        return labels;
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private void table() {
        List<String> heads = List.of(
                words.chosen("course.span", step()),
                words.say("column.received"),
                words.say("course.replied-then"),
                words.say("course.late-of-received"));
        FigureTable table = new FigureTable(markup, "narrow", words.say("course.table"), heads);
        for (Course.Span span : course.spans()) {
            table.row(
                    say("course.long", span.first()),
                    List.of(words.number(span.received()), words.number(span.replied()), words.number(span.late())));
        }
        table.end();
    }

    private String say(String key, LocalDate day) {
        String form =
                step().equals("month") && key.endsWith("short") && !course.isWithinAYear() ? "month-year" : step();
        return words.say(key + "." + form, "day", day);
    }

    private String step() {
        return course.step().name().toLowerCase(Locale.ROOT);
    }
}
