package org.tawasul.reports.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.reports.Change;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Puts the chapters of a report together; every figure, its definition and its place are said here once for all three kinds of paper. */
@Component
final class WrittenPapers implements Papers {
    private final Texts texts;
    private final Organisation organisation;
    private final ZoneId zone;
    private final String publicUrl;

    WrittenPapers(
            Organisation organisation,
            @Value("${tawasul.zone}") ZoneId zone,
            @Value("${tawasul.public-url}") String publicUrl) {
        this.organisation = organisation;
        this.zone = zone;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.texts = Texts.isolating(
                zone,
                List.of(
                        "pages-reports",
                        "pages-casework",
                        "pages-oversight-honesty",
                        "pages-improvement",
                        "pages-improvement-recurring"));
    }

    @Override
    public Paper of(MonthReport report, Language language, ReportReader reader) {
        Sayer sayer = new Sayer(texts, language, organisation, report.month().atEndOfMonth(), zone);
        Places places = new Places(report, reader);
        VolumeChapters volumes = new VolumeChapters(sayer, places, report);
        QualityChapters quality = new QualityChapters(sayer, places, report);
        ImprovementChapters improvements = new ImprovementChapters(sayer, places, report);
        String subject = report.entity() == null
                ? sayer.say("country")
                : sayer.name(Part.ENTITY, report.entity()).text();
        return new Paper(
                language,
                "tawasul-" + report.month() + (report.entity() == null ? "" : "-" + report.entity()),
                sayer.say("title", "month", report.month().atDay(1)),
                subject,
                lead(report, sayer),
                List.of(
                        volumes.volumes(),
                        volumes.inTime(),
                        quality.ratings(),
                        quality.quality(),
                        volumes.escalations(),
                        improvements.themes(),
                        improvements.plans(),
                        improvements.suggestions()),
                List.of(
                        sayer.say("note.counted"),
                        sayer.say("note.change", "few", Change.FEW),
                        sayer.say("note.moves")));
    }

    private static List<String> lead(MonthReport report, Sayer sayer) {
        List<String> lead = new ArrayList<>();
        YearMonth first = report.first();
        if (report.isBeforeTheFirst()) {
            lead.add(
                    first == null
                            ? sayer.say("lead.no-case")
                            : sayer.say("lead.before-first", "first", first.atDay(1)));
        } else if (report.now().isEmpty()) {
            lead.add(sayer.say("lead.empty"));
        } else {
            lead.add(sayer.say(
                    "lead.counts",
                    "received",
                    report.now().total().counted().received(),
                    "replied",
                    report.now().total().counted().replied()));
            if (report.now().honest().raw() != null && report.now().honest().without() != null) {
                lead.add(sayer.say(
                        "lead.in-time",
                        "raw",
                        report.now().honest().raw(),
                        "without",
                        report.now().honest().without()));
            }
        }
        lead.add(sayer.say(report.over() ? "lead.counted" : "lead.running", "at", report.countedAt()));
        return lead;
    }

    @Override
    public String html(Paper paper) {
        return new HtmlPaper(paper, publicUrl, words(paper.language()), false).whole();
    }

    @Override
    public byte[] pdf(Paper paper) throws IOException {
        return PdfPaper.print(paper.language(), new HtmlPaper(paper, publicUrl, words(paper.language()), true).whole());
    }

    @Override
    public String json(MonthReport report) throws IOException {
        return ReportJson.of(report);
    }

    private Sayer words(Language language) {
        return new Sayer(texts, language, organisation, LocalDate.EPOCH, zone);
    }
}
