package org.tawasul.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Columns, and if wanted a line above them. The shapes are drawn in percent of whatever room there is and mirrored in Arabic by the style; every word stands beside them as text,
 * so that it keeps its size and its script.
 */
final class ColumnChart {
    /** A word under the axis, at so many percent from its start. */
    record Label(double at, String text, boolean onlyWhereWide) {}

    private final Markup markup;
    private final Words words;
    private final List<Integer> columns;
    private final List<Integer> line;
    private final Scale scale;

    /** @param line as many as columns, or none */
    ColumnChart(Markup markup, Words words, List<Integer> columns, List<Integer> line) {
        this.markup = markup;
        this.words = words;
        this.columns = List.copyOf(columns);
        this.line = List.copyOf(line);
        List<Integer> all = new ArrayList<>(columns);
        all.addAll(line);
        this.scale = Scale.upTo(all.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    void write(String description, List<Label> labels) {
        markup.open("div", "class", "chart", "role", "img", "aria-label", description);
        ticks();
        markup.open("svg", "viewBox", "0 0 100 100", "preserveAspectRatio", "none", "aria-hidden", "true");
        grid();
        columns();
        line();
        markup.close();
        labels(labels);
        markup.close();
    }

    /** Where the middle of a column is. */
    static double middle(int index, int of) {
        return 100.0 * (index + 0.5) / of;
    }

    private void ticks() {
        markup.open("div", "class", "ticks");
        for (int value = 0; value <= scale.top(); value += scale.step()) {
            markup.element("span", words.number(value), "style", "--at:" + percent(100 - scale.percent(value)));
        }
        markup.close();
    }

    private void grid() {
        for (int value = 0; value <= scale.top(); value += scale.step()) {
            String y = number(100 - scale.percent(value));
            markup.empty("line", "class", value == 0 ? "axis" : "grid", "x1", "0", "x2", "100", "y1", y, "y2", y);
        }
    }

    private void columns() {
        double room = 100.0 / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            double height = scale.percent(columns.get(i));
            markup.empty(
                    "rect",
                    "class",
                    "volume",
                    "x",
                    number((i + 0.15) * room),
                    "width",
                    number(0.7 * room),
                    "y",
                    number(100 - height),
                    "height",
                    number(height));
        }
    }

    private void line() {
        if (line.isEmpty()) {
            return;
        }
        List<String> points = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            points.add(number(middle(i, line.size())) + "," + number(100 - scale.percent(line.get(i))));
        }
        markup.empty("polyline", "class", "course", "points", String.join(" ", points));
        // A path without length and with round ends is a dot however the picture is stretched.
        points.forEach(point -> markup.empty("path", "class", "dot", "d", "M" + point + " l0.001,0"));
    }

    private void labels(List<Label> labels) {
        markup.open("div", "class", "labels");
        for (Label label : labels) {
            String kind = label.onlyWhereWide() ? "room" : "always";
            markup.element("span", label.text(), "class", kind, "style", "--at:" + percent(label.at()));
        }
        markup.close();
    }

    private static String percent(double value) {
        return number(value) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
