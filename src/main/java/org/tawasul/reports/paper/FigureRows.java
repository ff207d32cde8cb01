package org.tawasul.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawasul.reports.Change;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;

/** The lines that stand beside the month before and the same month of the year before, each with its definition. */
final class FigureRows {
    private final Sayer sayer;
    private final Places places;
    private final MonthReport report;
    private final List<Line> lines = new ArrayList<>();

    FigureRows(Sayer sayer, Places places, MonthReport report) {
        this.sayer = sayer;
        this.places = places;
        this.report = report;
    }

    /** A number of cases that came in, which opens them. */
    FigureRows arrived(String code, String figure, Function<MonthNumbers, Long> number) {
        return line(code, cases(figure, number), counts(number));
    }

    /** A number of cases of which something came after they had come in. */
    FigureRows counted(String code, String figure, Function<MonthNumbers, Long> number) {
        return line(code, cases(figure, number), notWithTheFirst(counts(number)));
    }

    /** A number of cases that came in and of which something became since. */
    FigureRows matured(String code, String figure, Function<MonthNumbers, Long> number) {
        return line(code, cases(figure, number), onceOver(counts(number)));
    }

    /** Nobody compares with the month of the first case what follows a case in its time. */
    static BiFunction<MonthNumbers, MonthNumbers, Change> notWithTheFirst(
            BiFunction<MonthNumbers, MonthNumbers, Change> change) {
        return (now, then) -> then.first() ? Change.FIRST_MONTH : change.apply(now, then);
    }

    /** Nobody compares what the last cases of the month had no time yet to become. */
    BiFunction<MonthNumbers, MonthNumbers, Change> onceOver(BiFunction<MonthNumbers, MonthNumbers, Change> change) {
        return (now, then) ->
                report.over() && report.hasRipened(sayer.zone()) ? change.apply(now, then) : Change.NOT_OVER;
    }

    /** A number that opens something else, or nothing. */
    FigureRows number(String code, Function<MonthNumbers, Long> number, Function<MonthNumbers, @Nullable String> path) {
        return line(
                code, of -> Cell.to(path.apply(of), sayer.number(number.apply(of))), notWithTheFirst(counts(number)));
    }

    private Function<MonthNumbers, Cell> cases(String figure, Function<MonthNumbers, Long> number) {
        return of -> Cell.to(places.cases(figure, number.apply(of), of.month()), sayer.number(number.apply(of)));
    }

    private static BiFunction<MonthNumbers, MonthNumbers, Change> counts(Function<MonthNumbers, Long> number) {
        return (now, then) -> Change.ofCounts(number.apply(now), now.days(), number.apply(then), then.days());
    }

    /** What is said of this month alone: it speaks of what stands now. */
    FigureRows ofNow(String code, Cell cell) {
        lines.add(new Line(
                Cell.of(sayer.say("figure." + code)),
                sayer.say("define." + code),
                List.of(cell, Cell.of(Sayer.NONE), Cell.of(Sayer.NONE))));
        return this;
    }

    /** @param change null where nothing can be said of how sure a difference is */
    FigureRows line(
            String code,
            Function<MonthNumbers, Cell> cell,
            @Nullable BiFunction<MonthNumbers, MonthNumbers, Change> change) {
        lines.add(new Line(
                Cell.of(sayer.say("figure." + code)),
                sayer.say("define." + code),
                List.of(
                        cell.apply(report.now()),
                        beside(report.before(), cell, change),
                        beside(report.yearAgo(), cell, change))));
        return this;
    }

    Table table(String caption) {
        List<String> heads = new ArrayList<>(List.of(sayer.say("head.figure"), sayer.month(report.month())));
        heads.add(sayer.month(report.month().minusMonths(1)));
        heads.add(sayer.month(report.month().minusYears(1)));
        return new Table(sayer.say("table." + caption), "", heads, lines, "");
    }

    private Cell beside(
            @Nullable MonthNumbers then,
            Function<MonthNumbers, Cell> cell,
            @Nullable BiFunction<MonthNumbers, MonthNumbers, Change> change) {
        if (then == null) {
            return Cell.of(Sayer.NONE, sayer.say("not-stored"));
        }
        Cell said = cell.apply(then);
        String how = change == null
                ? ""
                : sayer.say("change." + change.apply(report.now(), then).code());
        return new Cell(
                said.text(),
                said.small().isEmpty() ? how : said.small() + (how.isEmpty() ? "" : " · " + how),
                said.path(),
                -1);
    }
}
