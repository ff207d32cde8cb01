package org.tawasul.reports.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFigures;
import org.tawasul.improvement.ImprovementFigures;
import org.tawasul.improvement.RecurrenceFigures;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Overviews;
import org.tawasul.oversight.Span;
import org.tawasul.reports.MonthNumbers;

/** A dozen statements for a month, each a stretch of an index, whatever the number of entities. */
@Component
class MonthCounts {
    /** What figures are asked for with; who may read the report was asked before. */
    static final SignedIn EYES = new SignedIn("monthly-report", Role.CENTRAL_TEAM, null, null);

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final Overviews overviews;
    private final HonestFigures honesty;
    private final Cuts cuts;
    private final CaseFigures cases;
    private final RecurrenceFigures recurrence;
    private final ImprovementFigures improvements;
    private final BusinessClock clock;

    MonthCounts(
            Overviews overviews,
            HonestFigures honesty,
            Cuts cuts,
            CaseFigures cases,
            RecurrenceFigures recurrence,
            ImprovementFigures improvements,
            BusinessClock clock) {
        this.overviews = overviews;
        this.honesty = honesty;
        this.cuts = cuts;
        this.cases = cases;
        this.recurrence = recurrence;
        this.improvements = improvements;
        this.clock = clock;
    }

    /** The figures, with what they are the sums of. */
    record Counted(MonthNumbers numbers, Overview overview, List<HonestShare> shares) {}

    /**
     * @param first when the first case of all came; null while there is none
     * @param effects how many improvements that were closed are told
     */
    Counted of(YearMonth month, @Nullable String entity, @Nullable Instant first, int effects) {
        Span span = span(month);
        LocalDate end = month.plusMonths(1).atDay(1);
        Instant from = month.atDay(1).atStartOfDay(clock.zone()).toInstant();
        Instant until = end.atStartOfDay(clock.zone()).toInstant();
        Overview overview = overviews.of(span, entity, EYES);
        List<HonestShare> shares = honesty.beside(overview, EYES);
        HonestShare all = shares.stream().reduce(HonestShare::plus).orElse(new HonestShare(null, 0, 0, 0, Map.of()));
        return new Counted(
                new MonthNumbers(
                        month,
                        days(from, until, first, clock.now()),
                        first != null && !first.isBefore(from) && first.isBefore(until),
                        overview.total(),
                        all,
                        cuts.spread(span, entity, EYES),
                        overview.atFirstContact(),
                        cases.decided(from, until, entity),
                        recurrence.flags(entity, month.atDay(1), end),
                        improvements.between(from, until, entity, effects)),
                overview,
                shares);
    }

    static Span span(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** Of the first month those before its first case don't count, and of one that is not over those to come: nobody could say anything on them. */
    static double days(Instant from, Instant until, @Nullable Instant first, Instant now) {
        Instant begun = first != null && first.isAfter(from) ? first : from;
        Instant past = now.isBefore(until) ? now : until;
        return begun.isBefore(past) ? Duration.between(begun, past).toSeconds() / DAY : 0;
    }
}
