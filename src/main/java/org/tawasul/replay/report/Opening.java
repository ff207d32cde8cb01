package org.tawasul.replay.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.tawasul.replay.ReplayReport.Figures;
import org.tawasul.replay.ReplayReport.Total;
import org.tawasul.shared.Language;

/** What the page says first: whose run it is, what is remarkable in it, and eight figures. */
final class Opening {
    private final Markup markup;
    private final Words words;
    private final ReportData data;

    Opening(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.data = data;
    }

    void write() {
        markup.open("header");
        otherLanguage();
        markup.element("p", words.say("eyebrow"), "class", "eyebrow");
        markup.open("h1").value(data.title()).close();
        period();
        markup.close();
        if (data.report().total().partial()) {
            markup.element("p", words.say("partial"), "class", "notice");
        }
        markup.element("p", remarkable(), "class", "lead");
        tiles();
    }

    private void otherLanguage() {
        Language other = words.language() == Language.AR ? Language.EN : Language.AR;
        String direction = other == Language.AR ? "rtl" : "ltr";
        markup.element(
                "a",
                new Words(words.texts(), other).say("this-language"),
                "class",
                "switch",
                "href",
                "#" + other.tag(),
                "lang",
                other.tag(),
                "dir",
                direction);
    }

    private void period() {
        Total total = data.report().total();
        Optional<LocalDate> from = day(total.from());
        Optional<LocalDate> until = day(total.until());
        if (from.isPresent() && until.isPresent()) {
            markup.element("p", words.say("period", "from", from.get(), "until", until.get()), "class", "muted");
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // A run without any case has no first day.
            return Optional.empty();
        }
    }

    private String remarkable() {
        Figures figures = data.figures();
        if (figures.received() == 0) {
            return words.say("remarkable.nothing");
        }
        int judged = figures.received() - figures.suggestions();
        if (judged == 0) {
            return words.say(
                    "remarkable.suggestions", "count", figures.suggestions(), "decided", figures.suggestionsDecided());
        }
        if (figures.inTimeShare() == null) {
            return words.say("remarkable.no-reply", "count", judged);
        }
        if (figures.late() == 0) {
            // Of some nobody knows yet whether they will be late.
            String all = figures.replied() < judged ? "remarkable.none-late" : "remarkable.all-in-time";
            return words.say(all, "count", figures.replied(), "of", judged);
        }
        String first =
                words.say("remarkable.late", "share", words.share(figures.inTimeShare()), "count", figures.late());
        return mostLate()
                .map(most -> first + " "
                        + words.say(
                                "remarkable.most-late",
                                "entity",
                                words.name(most.name()),
                                "count",
                                most.figures().late()))
                .orElse(first);
    }

    /** Of one entity alone there is nothing to compare. */
    private Optional<EntityFigures> mostLate() {
        return data.entities().size() < 2
                ? Optional.empty()
                : data.entities().stream()
                        .filter(one -> one.figures().late() > 0)
                        .max(Comparator.comparingInt(one -> one.figures().late()));
    }

    private void tiles() {
        Figures figures = data.figures();
        markup.open("ul", "class", "tiles");
        tile("received", words.number(figures.received()), words.say("tile.refused", "count", figures.refused()));
        tile("replied", words.number(figures.replied()), words.say("tile.without-suggestions"));
        tile("in-time", words.share(figures.inTimeShare()), words.say("tile.late", "count", figures.late()));
        tile(
                "working-days",
                words.decimal(figures.meanReplyWorkingDays()),
                words.say("tile.calendar-days", "days", words.decimal(figures.meanReplyCalendarDays())));
        tile("p90", words.decimal(figures.p90ReplyWorkingDays()), words.say("tile.p90-means"));
        tile("escalations", words.number(figures.escalations()), words.say("tile.escalations-mean"));
        tile("rating", words.decimal(figures.meanRating()), words.say("tile.ratings", "count", figures.ratings()));
        tile("open", words.number(figures.open()), words.say("tile.open-means"));
        markup.close();
    }

    private void tile(String key, String value, String beside) {
        markup.open("li");
        markup.element("span", words.say("figure." + key), "class", "label");
        markup.element("strong", value);
        markup.element("span", beside, "class", "muted");
        markup.close();
    }
}
