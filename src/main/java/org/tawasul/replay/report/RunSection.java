package org.tawasul.replay.report;

import org.tawasul.replay.ReplayReport.Dates;
import org.tawasul.replay.ReplayReport.Figures;
import org.tawasul.replay.ReplayReport.Promised;
import org.tawasul.replay.ReplayReport.Total;

/** How the run went, and what may be concluded from it: how much the record told, how much was drawn. */
final class RunSection {
    private final Markup markup;
    private final Words words;
    private final ReportData data;

    RunSection(Markup markup, Words words, ReportData data) {
        this.markup = markup;
        this.words = words;
        this.data = data;
    }

    void write() {
        Total total = data.report().total();
        Figures figures = data.figures();
        markup.open("section").element("h2", words.say("run"));
        markup.open("dl");
        line("recorded", words.number(figures.recorded()));
        line("modelled", words.number(figures.modelled()));
        line("misfits", words.number(total.misfits()));
        line("refused", words.number(figures.refused()));
        if (total.timesAssumed() > 0) {
            line("times-assumed", words.number(total.timesAssumed()));
        }
        line("routed", words.number(total.routedByRules()));
        line("triaged", words.number(total.triaged()));
        line(
                "suggestions",
                words.say(
                        "run.suggestions-of", "count", figures.suggestions(), "decided", figures.suggestionsDecided()));
        line("rate", words.decimal(total.livesPerSecond()));
        line("seconds", words.decimal(total.seconds()));
        markup.close();
        if (total.promised() != null) {
            promised(total.promised());
            dates(total.promised().dates());
        }
        markup.element("p", words.say("run.note"), "class", "muted");
        markup.open("p", "class", "digest").text(words.say("run.digest") + " ");
        markup.open("code", "dir", "ltr").text(Isolation.bare(total.digest())).close();
        markup.close().close();
    }

    private void line(String key, String value) {
        markup.open("div")
                .element("dt", words.say("run." + key))
                .element("dd", value)
                .close();
    }

    private void promised(Promised promised) {
        markup.element(
                "p",
                words.say(
                        "run.promised",
                        "compared",
                        promised.compared(),
                        "record",
                        promised.keptByRecord(),
                        "ours",
                        promised.keptByUs(),
                        "alike",
                        promised.alike()));
    }

    private void dates(Dates dates) {
        markup.element(
                "p",
                words.say(
                        "run.dates",
                        "compared",
                        dates.compared(),
                        "earlier",
                        words.share(dates.earlierShare()),
                        "same",
                        words.share(dates.sameShare()),
                        "later",
                        words.share(dates.laterShare()),
                        "mean",
                        words.decimal(dates.meanDays()),
                        "median",
                        words.decimal(dates.medianDays())));
        markup.element(
                "p",
                words.say(
                        "run.unreplied",
                        "count",
                        dates.unreplied(),
                        "record",
                        dates.unrepliedAfterRecord(),
                        "ours",
                        dates.unrepliedAfterOurs()));
    }
}
