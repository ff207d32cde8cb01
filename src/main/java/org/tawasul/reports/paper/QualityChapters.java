package org.tawasul.reports.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Quality;
import org.tawasul.reports.Change;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Chapter;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;
import org.tawasul.shared.Interval;

/** What customers and reviewers think of the replies. */
final class QualityChapters {
    private final Sayer sayer;
    private final Places places;
    private final MonthReport report;

    QualityChapters(Sayer sayer, Places places, MonthReport report) {
        this.sayer = sayer;
        this.places = places;
        this.report = report;
    }

    Chapter ratings() {
        FigureRows rows = new FigureRows(sayer, places, report)
                .counted("ratings", "rated", of -> of.total().ratings())
                .line(
                        "rating",
                        of -> rated(
                                of,
                                sayer.score(of.total().rating().value()),
                                of.total().opinion().mean() == null
                                        ? ""
                                        : sayer.between(of.total().opinion().mean())),
                        (now, then) -> Change.ofMeans(
                                now.total().opinion().mean(), now.total().ratings(),
                                then.total().opinion().mean(), then.total().ratings()))
                .line(
                        "satisfied",
                        of -> rated(
                                of,
                                sayer.percent(of.total().opinion().satisfied()),
                                of.total().opinion().satisfiedBetween() == null
                                        ? ""
                                        : sayer.betweenPercent(
                                                of.total().opinion().satisfiedBetween())),
                        (now, then) -> Change.ofMeans(
                                now.total().opinion().satisfiedBetween(),
                                        now.total().ratings(),
                                then.total().opinion().satisfiedBetween(),
                                        then.total().ratings()));
        long count = report.now().total().ratings();
        return new Chapter(
                "ratings",
                sayer.say("chapter.ratings"),
                count > 0 && count < Change.FEW ? List.of(sayer.say("little.ratings", "count", count)) : List.of(),
                List.of(rows.table("ratings")));
    }

    private Cell rated(MonthNumbers of, String text, String small) {
        return new Cell(text, small, places.cases("rated", of.total().ratings(), of.month()), -1);
    }

    Chapter quality() {
        List<String> words = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        if (!report.over()) {
            words.add(sayer.say("quality.running"));
        } else if (report.qualities().isEmpty()) {
            words.add(sayer.say("quality.none"));
        }
        if (!report.qualities().isEmpty()) {
            tables.add(table());
        }
        if (report.kept() != null && report.kept().wanted() > 0) {
            tables.add(kept(report.kept()));
        }
        return new Chapter("quality", sayer.say("chapter.quality"), words, tables);
    }

    /** Whether periods were really kept, by a sample of the whole country. */
    private Table kept(Kept kept) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "kept-seen",
                sayer.number(kept.seen()),
                sayer.say("kept.size", "wanted", kept.wanted(), "replies", kept.replies())));
        if (kept.share() != null && kept.between() != null) {
            lines.add(line("kept-share", sayer.percent(kept.share()), sayer.betweenPercent(kept.between())));
        }
        return new Table(
                sayer.say("table.kept"), "", List.of(sayer.say("head.figure"), sayer.month(report.month())), lines, "");
    }

    private Line line(String code, String figure, String small) {
        return new Line(
                Cell.of(sayer.say("figure." + code)),
                sayer.say("define." + code),
                List.of(new Cell(figure, small, places.quality(), -1)));
    }

    private Table table() {
        return new Table(
                sayer.say("table.quality"),
                sayer.say("define.quality"),
                sayer.heads("entity", "appraised", "handling", "clarity", "courtesy", "reviewers", "customers"),
                report.qualities().stream()
                        .sorted(Comparator.comparing(
                                one -> sayer.name(Part.ENTITY, one.entity()).text()))
                        .map(this::line)
                        .toList(),
                "");
    }

    /** How many they are, and between what their mean may lie. */
    private String ratings(Quality one) {
        Interval between = one.customersBetween();
        return one.ratings() == 0
                ? ""
                : sayer.say("ratings", "count", one.ratings())
                        + (between == null ? "" : " · " + sayer.between(between));
    }

    private Line line(Quality one) {
        boolean few = one.appraised() < Change.FEW;
        String found = places.quality(one.entity());
        return new Line(
                sayer.name(Part.ENTITY, one.entity()),
                "",
                List.of(
                        Cell.to(found, sayer.number(one.appraised())),
                        Cell.to(found, sayer.score(one.handling())),
                        Cell.to(found, sayer.score(one.clarity())),
                        Cell.to(found, sayer.score(one.courtesy())),
                        new Cell(
                                sayer.score(one.mean()),
                                sayer.between(one.between()) + (few ? " · " + sayer.say("change.too-little") : ""),
                                found,
                                -1),
                        new Cell(
                                sayer.score(one.customers()),
                                ratings(one),
                                places.ofEntity("rated", one.ratings(), one.entity()),
                                -1)));
    }
}
