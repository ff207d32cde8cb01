package org.tawasul.replay.report;

import java.util.ArrayList;
import java.util.List;

/** In how many days replies came: a chart and its table. */
final class ReplyDaysSection {
    private final Markup markup;
    private final Words words;
    private final ReplyDays days;

    ReplyDaysSection(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.days = ReplyDays.of(data.outcomes());
    }

    void write() {
        markup.open("section").element("h2", words.say("days"));
        if (days.all() == 0) {
            markup.element("p", words.say("days.none"), "class", "muted");
        } else {
            chart();
            table();
        }
        markup.close();
    }

    private void chart() {
        markup.open("figure").element("figcaption", words.say("days.chart"));
        List<Integer> columns = new ArrayList<>(days.counts());
        if (days.above() > 0) {
            columns.add(days.above());
        }
        new ColumnChart(markup, words, columns, List.of()).write(words.say("days.chart"), labels(columns.size()));
        markup.close();
    }

    /** At the edges of the columns, as on a ruler; what is above has no other edge. */
    private List<ColumnChart.Label> labels(int columns) {
        List<ColumnChart.Label> labels = new ArrayList<>();
        for (int i = 0; i <= days.counts().size(); i++) {
            boolean onlyWhereWide = days.counts().size() > 5 && i % 5 != 0;
            labels.add(
                    new ColumnChart.Label(100.0 * i / columns, words.number((long) i * days.width()), onlyWhereWide));
        }
        if (days.above() > 0) {
            labels.add(new ColumnChart.Label(100, words.say("days.more"), true));
        }
        return labels;
    }

    private void table() {
        List<String> heads = List.of(
                words.say("days.after"),
                words.say("column.replies"),
                words.say("column.share"),
                words.say("column.together"));
        FigureTable table = new FigureTable(markup, "narrow", words.say("days.table"), heads);
        int together = 0;
        for (int i = 0; i < days.counts().size(); i++) {
            together += days.counts().get(i);
            int from = i * days.width();
            String label = i == 0
                    ? words.say("days.up-to", "to", days.width())
                    : words.say("days.between", "from", from, "to", from + days.width());
            row(table, label, days.counts().get(i), together);
        }
        if (days.above() > 0) {
            row(table, words.say("days.above", "from", days.counts().size() * days.width()), days.above(), days.all());
        }
        table.end();
    }

    private void row(FigureTable table, String label, int count, int together) {
        table.row(
                label, List.of(words.number(count), words.share(count, days.all()), words.share(together, days.all())));
    }
}
