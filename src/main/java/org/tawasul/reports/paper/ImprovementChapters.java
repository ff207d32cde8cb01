package org.tawasul.reports.paper;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementFigures.Moved;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RegisterQuery.Move;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthReport.Effect;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Chapter;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;

/** What keeps coming back, what is done about it, and what it brings; suggestions. */
final class ImprovementChapters {
    private final Sayer sayer;
    private final Places places;
    private final MonthReport report;

    ImprovementChapters(Sayer sayer, Places places, MonthReport report) {
        this.sayer = sayer;
        this.places = places;
        this.report = report;
    }

    Chapter themes() {
        Table counted = rows().number("flags", of -> (long) of.flags(), of -> places.flags(of.flags(), of.month()))
                .table("flags");
        int left = report.now().flags() - report.flags().size();
        Table themes = new Table(
                sayer.say("table.themes"),
                sayer.say("define.themes"),
                sayer.heads("theme", "service", "feedback", "theme-cases"),
                report.themes().stream().map(this::theme).toList(),
                report.themes().isEmpty() ? sayer.say("none.themes") : "");
        Table flags = new Table(
                sayer.say("table.flagged"),
                sayer.say("define.flagged"),
                sayer.heads("theme", "entity", "observed", "expected", "flag-state"),
                report.flags().stream().map(this::flag).toList(),
                report.flags().isEmpty()
                        ? sayer.say("none.flags")
                        : left > 0 ? sayer.say("left.flags", "count", left) : "");
        return chapter("themes", List.of(counted, flags, themes));
    }

    Chapter plans() {
        long underWay = report.now().moved().underWay();
        FigureRows rows = rows();
        moved(rows, "requested", Move.REQUESTED, Moved::requested);
        moved(rows, "plan-accepted", Move.ACCEPTED, Moved::accepted);
        moved(rows, "plan-refused", Move.REFUSED, Moved::refused);
        moved(rows, "plan-closed", Move.CLOSED, Moved::closed);
        Table counted = rows.ofNow("under-way", Cell.to(places.underWay(underWay), sayer.number(underWay)))
                .table("plans");
        long left = report.now().moved().closed() - report.effects().size();
        Table effects = new Table(
                sayer.say("table.effects"),
                sayer.say("define.effects"),
                sayer.heads("improvement", "entity", "claimed", "measured"),
                report.effects().stream().map(this::effect).toList(),
                report.effects().isEmpty()
                        ? sayer.say("none.effects")
                        : left > 0 ? sayer.say("left.effects", "count", left) : "");
        return chapter("plans", List.of(counted, effects));
    }

    private void moved(FigureRows rows, String code, Move move, Function<Moved, Long> number) {
        rows.number(
                code, of -> number.apply(of.moved()), of -> places.moved(move, number.apply(of.moved()), of.month()));
    }

    Chapter suggestions() {
        return chapter(
                "suggestions",
                List.of(rows().arrived("suggestions", "suggestions", of -> of.total()
                                .counted()
                                .suggestions())
                        .counted("accepted", "accepted", of -> of.decided().accepted())
                        .counted("declined", "declined", of -> of.decided().declined())
                        .table("suggestions")));
    }

    private Line theme(Heard heard) {
        long most = report.themes().get(0).pieces();
        return new Line(
                theme(heard.name()),
                "",
                List.of(
                        sayer.name(Part.SERVICE, heard.service()),
                        Cell.of(sayer.number(heard.pieces())).filled(100.0 * heard.pieces() / most),
                        Cell.to(places.theme(heard.theme(), heard.cases()), sayer.number(heard.cases()))));
    }

    private Line flag(RecurrenceFlag flag) {
        String service = flag.scope().service();
        Cell about = flag.scope().theme() != null
                ? theme(flag.themeName())
                : service != null ? sayer.name(Part.SERVICE, service) : Cell.of(sayer.say("all-services"));
        return new Line(
                new Cell(
                        about.text(),
                        sayer.shared("improvement.recurring.kind." + flag.kind().code()) + area(flag),
                        places.flag(flag.id()),
                        -1,
                        about.lang()),
                "",
                List.of(
                        sayer.name(Part.ENTITY, flag.scope().entity()),
                        Cell.to(places.flag(flag.id()), sayer.number(flag.observed())),
                        Cell.of(sayer.number(flag.expectedRounded())),
                        Cell.of(sayer.shared(
                                "improvement.recurring.state." + flag.state().code()))));
    }

    private String area(RecurrenceFlag flag) {
        String area = flag.scope().area();
        return area == null || area.isEmpty()
                ? ""
                : sayer.called(Part.AREA, area).map(name -> " · " + name).orElse("");
    }

    private Cell theme(@Nullable String name) {
        return name == null || name.isBlank() ? Cell.of(sayer.say("theme.unnamed")) : Sayer.written(name);
    }

    private Line effect(Effect one) {
        return new Line(
                new Cell(
                        one.view().title().in(sayer.language()),
                        one.view().number(),
                        places.improvement(one.view().number()),
                        -1,
                        one.view().title().languageIn(sayer.language())),
                "",
                List.of(sayer.name(Part.ENTITY, one.view().scope().entity()), claimed(one), measured(one)));
    }

    private Cell claimed(Effect one) {
        ToldEffect effect = one.view().effect();
        return effect == null
                ? Cell.of(Sayer.NONE)
                : Cell.of(
                        effect.fewerCases() == null ? Sayer.NONE : fewer(effect.fewerCases()),
                        sayer.shared("improvement.way." + effect.way().code()));
    }

    private Cell measured(Effect one) {
        MeasuredEffect.Figure figure = one.measured();
        return figure == null
                ? Cell.of(sayer.say("change.too-little"))
                : Cell.of(
                        fewer(figure.fewer()),
                        between(figure) + (figure.mayBeNothing() ? " · " + sayer.say("may-be-nothing") : ""));
    }

    /** Said as the figure itself is: so many percent fewer or more, and none of them below nothing. */
    private String between(MeasuredEffect.Figure figure) {
        if (figure.least() >= 0) {
            return sayer.say("between.fewer", "low", figure.least(), "high", figure.most());
        }
        return figure.most() < 0
                ? sayer.say("between.more", "low", -figure.most(), "high", -figure.least())
                : sayer.say("between.both", "more", -figure.least(), "fewer", figure.most());
    }

    private String fewer(int percent) {
        return percent < 0 ? sayer.say("more", "percent", -percent) : sayer.say("fewer", "percent", percent);
    }

    private FigureRows rows() {
        return new FigureRows(sayer, places, report);
    }

    private Chapter chapter(String code, List<Table> tables) {
        return new Chapter(code, sayer.say("chapter." + code), List.of(), tables);
    }
}
