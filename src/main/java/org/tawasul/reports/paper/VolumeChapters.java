package org.tawasul.reports.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.reports.Change;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Chapter;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;

/** What came in, what was replied to and when, and what was raised. */
final class VolumeChapters {
    private final Sayer sayer;
    private final Places places;
    private final MonthReport report;

    VolumeChapters(Sayer sayer, Places places, MonthReport report) {
        this.sayer = sayer;
        this.places = places;
        this.report = report;
    }

    Chapter volumes() {
        long open = report.now().total().counted().open();
        long late = report.now().total().counted().late();
        List<Table> tables = new ArrayList<>();
        tables.add(rows().arrived(
                        "received", "received", of -> of.total().counted().received())
                .counted("replied", "replied", of -> of.total().counted().replied())
                .counted("first-contact", "first-contact", MonthNumbers::atFirstContact)
                .ofNow("open", Cell.to(places.cases("open", open), sayer.number(open)))
                .ofNow("late", Cell.to(places.cases("late", late), sayer.number(late)))
                .table("volumes"));
        tables.add(cut(Cut.KIND, report.kinds(), line -> sayer.sharedOr("casework.kind." + line.value(), code(line))));
        tables.add(cut(
                Cut.CHANNEL,
                report.channels(),
                line -> sayer.sharedOr("casework.channel." + line.value(), code(line))));
        tables.add(cut(Cut.SERVICE, report.services(), line -> sayer.name(Part.SERVICE, line.value())));
        return chapter("volumes", tables);
    }

    Chapter inTime() {
        FigureRows rows = rows().line(
                        "in-time",
                        of -> Cell.to(
                                places.cases("in-time", of.honest().inTime(), of.month()),
                                sayer.percent(of.honest().raw())),
                        FigureRows.notWithTheFirst((now, then) -> Change.ofShares(
                                now.honest().inTime(), now.honest().replied(),
                                then.honest().inTime(), then.honest().replied())))
                .counted("explained", "explained", of -> of.honest().explained())
                .line(
                        "without",
                        of -> Cell.to(
                                places.cases("explained", of.honest().explained(), of.month()),
                                sayer.percent(of.honest().without())),
                        FigureRows.notWithTheFirst((now, then) -> Change.ofShares(
                                now.honest().inTime() - now.honest().explained(),
                                        now.honest().replied(),
                                then.honest().inTime() - then.honest().explained(),
                                        then.honest().replied())))
                .counted("outside", HonestFigures.EXPLAINED + "-" + HonestFigures.OUTSIDE, of -> of.honest()
                        .outside())
                .counted(
                        "too-late",
                        "too-late",
                        of -> of.honest().replied() - of.honest().inTime())
                .line("mean-days", of -> days(of, of.total().replyDays().value()), null)
                .line("half", of -> days(of, of.spread().half()), null)
                .line("nine-of-ten", of -> days(of, of.spread().nineOfTen()), null);
        List<Table> tables = new ArrayList<>(List.of(rows.table("in-time")));
        if (report.entity() == null) {
            tables.add(new EntityLines(sayer, places, report).table());
        }
        return chapter("in-time", tables);
    }

    Chapter escalations() {
        FigureRows rows = rows();
        Table raised = rows.matured(
                        "raised", "raised", of -> of.total().counted().raised())
                .line(
                        "raised-share",
                        of -> Cell.to(
                                places.cases("raised", of.total().counted().raised(), of.month()),
                                sayer.percent(of.total().raised().value())),
                        rows.onceOver((now, then) -> Change.ofShares(
                                now.total().counted().raised(),
                                        now.total().counted().received(),
                                then.total().counted().raised(),
                                        then.total().counted().received())))
                .table("escalations");
        List<Cuts.Line> levels = report.levels().stream()
                .filter(line -> !"0".equals(line.value()) && line.received() > 0)
                .sorted(Comparator.comparing(line -> String.valueOf(line.value())))
                .toList();
        List<Line> lines = levels.stream()
                .map(line -> new Line(
                        Cell.of(sayer.say("level", "level", String.valueOf(line.value()))),
                        "",
                        List.of(Cell.to(
                                        places.cut("received", line.received(), Cut.LEVEL, line.value()),
                                        sayer.number(line.received()))
                                .filled(part(line.received(), levels)))))
                .toList();
        Table byLevel = new Table(
                sayer.say("table.levels"),
                sayer.say("define.levels"),
                sayer.heads("level", "received"),
                lines,
                lines.isEmpty() ? sayer.say("none.levels") : "");
        return chapter("escalations", List.of(raised, byLevel));
    }

    private Cell days(MonthNumbers of, @Nullable BigDecimal days) {
        return Cell.to(places.cases("replied", of.honest().replied(), of.month()), sayer.days(days));
    }

    private FigureRows rows() {
        return new FigureRows(sayer, places, report);
    }

    private Chapter chapter(String code, List<Table> tables) {
        return new Chapter(code, sayer.say("chapter." + code), List.of(), tables);
    }

    private Table cut(Cut cut, List<Cuts.Line> lines, Function<Cuts.Line, Cell> name) {
        return new Table(
                sayer.say("table." + cut.code()),
                sayer.say("define." + cut.code()),
                sayer.heads(cut.code(), "received", "replied", "in-time", "half"),
                lines.stream()
                        .map(line -> line(cut, line, lines, name.apply(line)))
                        .toList(),
                lines.isEmpty() ? sayer.say("none.cut") : "");
    }

    private Line line(Cut cut, Cuts.Line line, List<Cuts.Line> all, Cell name) {
        return new Line(
                name,
                "",
                List.of(
                        Cell.to(
                                        places.cut("received", line.received(), cut, line.value()),
                                        sayer.number(line.received()))
                                .filled(part(line.received(), all)),
                        Cell.to(places.cut("replied", line.replied(), cut, line.value()), sayer.number(line.replied())),
                        Cell.to(
                                places.cut("in-time", inTime(line), cut, line.value()),
                                sayer.percent(line.inTimePercent())),
                        Cell.to(
                                places.cut("replied", line.replied(), cut, line.value()),
                                sayer.days(line.spread().half()))));
    }

    /** None where none was in time: their list would be empty. */
    private static long inTime(Cuts.Line line) {
        BigDecimal share = line.inTimePercent();
        return share == null || share.signum() == 0 ? 0 : line.replied();
    }

    /** The longest bar is the most that there is. */
    private static double part(long number, List<Cuts.Line> all) {
        long most = all.stream().mapToLong(Cuts.Line::received).max().orElse(1);
        return most == 0 ? 0 : 100.0 * number / most;
    }

    private String code(Cuts.Line line) {
        return Objects.requireNonNullElse(line.value(), Sayer.NONE);
    }
}
