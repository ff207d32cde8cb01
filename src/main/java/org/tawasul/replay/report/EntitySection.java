package org.tawasul.replay.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.tawasul.replay.ReplayReport.Figures;

/** The entities beside each other: bars of how much came and how much of it was in time, and all figures as tables. */
final class EntitySection {
    private final Markup markup;
    private final Words words;
    private final ReportData data;

    EntitySection(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.data = data;
    }

    void write() {
        markup.open("section").element("h2", words.say("entities"));
        if (data.entities().isEmpty()) {
            markup.element("p", words.say("entities.none"), "class", "muted");
        } else {
            bars();
            times();
            others();
        }
        markup.close();
    }

    private void bars() {
        int most = data.entities().stream()
                .mapToInt(one -> one.figures().received())
                .max()
                .orElse(0);
        markup.open("figure").element("figcaption", words.say("entities.bars"));
        markup.open("ul", "class", "bars");
        markup.open("li", "class", "heads");
        markup.element("span", words.say("entities.entity"), "class", "name");
        markup.element("span", words.say("entities.volume"), "class", "bar");
        markup.open("span", "class", "bar").text(words.say("entities.share"));
        key("in-time");
        key("late");
        markup.close().close();
        data.entities().forEach(one -> bar(one, most));
        markup.close().close();
    }

    private void key(String what) {
        markup.open("span", "class", "key " + what)
                .text(words.say("key." + what))
                .close();
    }

    private void bar(EntityFigures one, int most) {
        Figures figures = one.figures();
        markup.open("li");
        markup.open("span", "class", "name").value(words.name(one.name())).close();
        markup.open("span", "class", "bar");
        beginBar();
        part("volume", 0, most == 0 ? 0 : figures.received() / (double) most);
        endBar(words.number(figures.received()));
        markup.open("span", "class", "bar");
        beginBar();
        shares(figures.inTimeShare());
        endBar(words.share(figures.inTimeShare()));
        markup.close();
    }

    private void shares(@Nullable Double inTime) {
        if (inTime != null) {
            part("in-time", 0, inTime);
            part("late", inTime, 1 - inTime);
        }
    }

    private void beginBar() {
        markup.open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        markup.empty("rect", "class", "track", "width", "100", "height", "10");
    }

    private void part(String what, double from, double width) {
        markup.empty("rect", "class", what, "x", percent(from), "width", percent(width), "height", "10");
    }

    private void endBar(String figure) {
        markup.close();
        markup.element("span", figure, "class", "figure");
        markup.close();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private void times() {
        FigureTable table = table(
                "entities.times", "received", "replied", "late", "in-time", "working-days", "calendar-days", "p90");
        for (EntityFigures one : data.entities()) {
            Figures of = one.figures();
            table.named(
                    words.name(one.name()),
                    one.code(),
                    List.of(
                            words.number(of.received()),
                            words.number(of.replied()),
                            words.number(of.late()),
                            words.share(of.inTimeShare()),
                            words.decimal(of.meanReplyWorkingDays()),
                            words.decimal(of.meanReplyCalendarDays()),
                            words.decimal(of.p90ReplyWorkingDays())));
        }
        table.end();
    }

    private void others() {
        FigureTable table = table(
                "entities.others",
                "open",
                "escalations",
                "ratings",
                "rating",
                "suggestions",
                "decided",
                "recorded",
                "modelled");
        for (EntityFigures one : data.entities()) {
            Figures of = one.figures();
            table.named(
                    words.name(one.name()),
                    "",
                    List.of(
                            words.number(of.open()),
                            words.number(of.escalations()),
                            words.number(of.ratings()),
                            words.decimal(of.meanRating()),
                            words.number(of.suggestions()),
                            words.number(of.suggestionsDecided()),
                            words.number(of.recorded()),
                            words.number(of.modelled())));
        }
        table.end();
    }

    private FigureTable table(String caption, String... columns) {
        List<String> heads = Stream.concat(
                        Stream.of(words.say("entities.entity")),
                        Stream.of(columns).map(column -> words.say("column." + column)))
                .toList();
        return new FigureTable(markup, "wide", words.say(caption), heads);
    }
}
