package org.tawasul.replay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport;
import org.tawasul.shared.text.Texts;

/**
 * The report of a replay as one page that needs nothing beside it: no script, no other file, no network. It has Arabic and English, shows one of them ({@code #ar}, {@code #en})
 * and prints the one that is shown.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * A file that is there already is written over.
     *
     * @param outcomes what the charts are drawn of; every case of the report
     * @param title whatever names the run, in any language
     * @param zone in which days and months are counted
     */
    public static void write(ReplayReport report, List<CaseOutcome> outcomes, String title, ZoneId zone, Path file)
            throws IOException {
        Files.writeString(file, text(report, outcomes, title, zone));
    }

    static String text(ReplayReport report, List<CaseOutcome> outcomes, String title, ZoneId zone) {
        Texts texts = new Texts(zone, List.of("replay-report"));
        return new ReportPage(texts, new ReportData(report, outcomes, title, zone)).text();
    }
}
