package org.tawasul.reports.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Standing;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;
import org.tawasul.shared.Interval;

/** The entities of the country beside each other, those that most came in of first: an order that ranks nobody. */
final class EntityLines {
    private final Sayer sayer;
    private final Places places;
    private final MonthReport report;

    EntityLines(Sayer sayer, Places places, MonthReport report) {
        this.sayer = sayer;
        this.places = places;
        this.report = report;
    }

    Table table() {
        List<Line> lines = report.entities().stream().map(this::line).toList();
        return new Table(
                sayer.say("table.entities"),
                sayer.say("define.entities"),
                sayer.heads("entity", "received", "replied", "in-time", "without", "rating"),
                lines,
                lines.isEmpty() ? sayer.say("none.cut") : "");
    }

    private Line line(MonthReport.Entity one) {
        Row row = one.row();
        HonestShare honest = one.honest();
        return new Line(
                sayer.name(Part.ENTITY, row.entity()).opening(places.report(row.entity())),
                "",
                List.of(
                        number("received", row.counted().received(), row),
                        number("replied", row.counted().replied(), row),
                        inTime(row, honest),
                        honest == null
                                ? Cell.of(Sayer.NONE)
                                : Cell.to(
                                        places.ofEntity("explained", honest.explained(), row.entity()),
                                        sayer.percent(honest.without())),
                        rating(row)));
    }

    private Cell number(String figure, long number, Row row) {
        return Cell.to(places.ofEntity(figure, number, row.entity()), sayer.number(number));
    }

    private Cell inTime(Row row, @Nullable HonestShare honest) {
        Cell cell = Cell.to(
                places.ofEntity("in-time", row.counted().repliedInTime(), row.entity()),
                sayer.percent(row.inTime().value()));
        return honest == null || row.inTime().value() == null
                ? cell
                : cell.filled(row.inTime().value().doubleValue());
    }

    private Cell rating(Row row) {
        Standing standing = row.opinion().standing();
        Interval mean = row.opinion().mean();
        String small = row.ratings() == 0
                ? ""
                : sayer.say("ratings", "count", row.ratings())
                        + (mean == null ? "" : " · " + sayer.between(mean))
                        + (standing == null ? "" : " · " + sayer.shared("oversight.standing." + standing.code()));
        return new Cell(
                sayer.score(row.rating().value()), small, places.ofEntity("rated", row.ratings(), row.entity()), -1);
    }
}
