package org.tawasul.replay.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.comparison.OutcomeLines;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.report.HtmlReport;
import org.tawasul.replay.report.ReplayJson;
import org.tawasul.shared.Terminal;

/** What a replay leaves: a summary on the terminal, and the files that were asked for. */
final class Results {
    private final Speaker speaker;
    private final Options options;

    Results(Speaker speaker, Options options) {
        this.speaker = speaker;
        this.options = options;
    }

    /** What a file of the results is written by. */
    interface Writer {
        void to(Path file) throws IOException;
    }

    /** Whether all that was asked for is there. One that could not be written is said and takes none of the others with it: a run may have taken hours. */
    boolean write(ReplayReport report, Outcomes outcomes) {
        boolean written = file("report", json -> ReplayJson.write(report, json))
                & file(
                        "outcomes",
                        kept -> OutcomeLines.write(
                                outcomes.all(), report.total().partial() ? outcomes.until() : null, kept))
                & file("html", html -> HtmlReport.write(report, outcomes.all(), title(), speaker.zone(), html));
        summary(report);
        return written;
    }

    /** Whether it is there as far as it was asked for; that it could not be written is said. */
    boolean file(String option, Writer writer) {
        Path file = options.path(option);
        if (file == null) {
            return true;
        }
        try {
            writer.to(file);
            return true;
        } catch (IOException e) {
            speaker.say("not-writable", Map.of("option", "--" + option, "file", file.toString()));
            return false;
        }
    }

    private String title() {
        return options.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    }

    /** Never rounded up to the whole: that would say that none was late. */
    static String share(@Nullable Double inTime) {
        if (inTime == null) {
            return "–";
        }
        String rounded = String.format(Locale.ROOT, "%.1f", 100 * inTime);
        return rounded.equals("100.0") && inTime < 1 ? "99.9" : rounded;
    }

    private void summary(ReplayReport report) {
        ReplayReport.Total total = report.total();
        ReplayReport.Figures figures = total.figures();
        PrintStream out = Terminal.out();
        java.util.Map<String, Object> all = new java.util.HashMap<>();
        all.put("received", figures.received());
        all.put("refused", figures.refused());
        all.put("replied", figures.replied());
        all.put("late", figures.late());
        all.put("share", share(figures.inTimeShare()));
        all.put(
                "working",
                figures.meanReplyWorkingDays() == null
                        ? "–"
                        : String.format(Locale.ROOT, "%.2f", figures.meanReplyWorkingDays()));
        all.put("escalations", figures.escalations());
        all.put("ratings", figures.ratings());
        all.put("triaged", total.triaged());
        all.put("recorded", figures.recorded());
        all.put("modelled", figures.modelled());
        all.put("misfits", total.misfits());
        all.put("seconds", String.format(Locale.ROOT, "%.1f", total.seconds()));
        all.put("rate", String.format(Locale.ROOT, "%.1f", total.livesPerSecond()));
        all.put("digest", total.digest());
        out.println(speaker.texts().say(new org.tawasul.shared.Message("replay.summary", all), options.language()));
        if (total.partial()) {
            speaker.say("partial", Map.of());
        }
    }
}
