package org.tawasul.oversight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFigures;
import org.tawasul.cases.CaseFigures.Flow;
import org.tawasul.cases.CaseFigures.Step;
import org.tawasul.cases.CaseFigures.Stepped;
import org.tawasul.casework.ServiceFigures;
import org.tawasul.casework.ServiceFigures.Line;
import org.tawasul.casework.ServiceFigures.Served;
import org.tawasul.knowledge.Articles;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Opinion;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.oversight.Overview.Week;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.oversight.Standing;

/** Three statements whatever the number of entities: cases by entity and week, ratings by entity, inquiries answered at first contact. Targets come from memory. */
@Component
class MeasuredOverviews implements Overviews {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ServiceFigures served;
    private final CaseFigures cases;
    private final Articles articles;
    private final Organisation organisation;
    private final BusinessClock clock;

    MeasuredOverviews(
            ServiceFigures served,
            CaseFigures cases,
            Articles articles,
            Organisation organisation,
            BusinessClock clock) {
        this.served = served;
        this.cases = cases;
        this.articles = articles;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Overview of(Span span, @Nullable String entity, SignedIn who) {
        String seen = Sight.entity(entity, who);
        SpanInstants days = SpanInstants.of(span, clock.zone());
        List<Span> weeks = SpanInstants.weeks(span);
        Stepped counted = cases.inSteps(steps(weeks), seen);
        Served figures = served.of(counted.entities(), days.from(), days.until(), seen);
        Standings standings =
                Standings.of(figures.entities().stream().map(Line::score).toList());
        return new Overview(
                span,
                seen,
                row(figures.total(), seen, span.to(), null),
                figures.entities().stream()
                        .map(line -> row(line, line.entity(), span.to(), standings.of(line.score())))
                        .toList(),
                weeks(weeks, counted.flow()),
                articles.answeredAtFirstContact(days.from(), days.until(), seen));
    }

    private Row row(Line line, @Nullable String entity, LocalDate on, @Nullable Standing standing) {
        return new Row(
                entity,
                line.counted(),
                measure(Indicator.IN_TIME, line.inTimePercent(), entity, on),
                measure(Indicator.REPLY_DAYS, line.meanReplyDays(), entity, on),
                measure(Indicator.RATING, line.rating(), entity, on),
                measure(Indicator.RAISED, raised(line), entity, on),
                line.ratings(),
                Opinion.of(line.score(), standing));
    }

    private Measure measure(Indicator indicator, @Nullable BigDecimal value, @Nullable String entity, LocalDate on) {
        return new Measure(
                indicator, value, organisation.target(indicator, entity, on).orElse(null));
    }

    private static @Nullable BigDecimal raised(Line line) {
        long received = line.counted().received();
        return received == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(line.counted().raised()))
                        .divide(BigDecimal.valueOf(received), 2, RoundingMode.HALF_UP);
    }

    private List<Step> steps(List<Span> weeks) {
        return weeks.stream()
                .map(week -> SpanInstants.of(week, clock.zone()))
                .map(week -> new Step(week.from(), week.until()))
                .toList();
    }

    private static List<Week> weeks(List<Span> weeks, List<Flow> flow) {
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new Week(
                        weeks.get(i).from(),
                        weeks.get(i).to(),
                        flow.get(i).received(),
                        flow.get(i).replied()))
                .toList();
    }
}
