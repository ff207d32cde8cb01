package org.tawasul.replay.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
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

    void write(ReplayReport report, Outcomes outcomes) throws IOException {
        Path json = options.path("report");
        if (json != null) {
            ReplayJson.write(report, json);
        }
        Path kept = options.path("outcomes");
        if (kept != null) {
            OutcomeLines.write(outcomes.all(), report.total().partial() ? outcomes.until() : null, kept);
        }
        Path html = options.path("html");
        if (html != null) {
            String title = options.files().stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.joining(", "));
            HtmlReport.write(report, outcomes.all(), title, speaker.zone(), html);
        }
        summary(report);
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
        all.put("share", figures.inTimeShare() == null ? "–" : String.format("%.1f", 100 * figures.inTimeShare()));
        all.put(
                "working",
                figures.meanReplyWorkingDays() == null ? "–" : String.format("%.2f", figures.meanReplyWorkingDays()));
        all.put("escalations", figures.escalations());
        all.put("ratings", figures.ratings());
        all.put("triaged", total.triaged());
        all.put("recorded", figures.recorded());
        all.put("modelled", figures.modelled());
        all.put("misfits", total.misfits());
        all.put("seconds", String.format("%.1f", total.seconds()));
        all.put("rate", String.format("%.1f", total.livesPerSecond()));
        all.put("digest", total.digest());
        out.println(speaker.texts().say(new org.tawasul.shared.Message("replay.summary", all), options.language()));
        if (total.partial()) {
            speaker.say("partial", Map.of());
        }
    }
}
