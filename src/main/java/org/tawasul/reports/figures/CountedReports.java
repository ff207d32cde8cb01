package org.tawasul.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseFigures;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.RecurrenceFigures;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.Span;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.ReportReader;
import org.tawasul.reports.figures.MonthCounts.Counted;
import org.tawasul.reports.figures.OngoingCounts.Wanted;
import org.tawasul.shared.Refusal;

/** Asks whoever counts for his own pages, and keeps nothing. */
@Component
class CountedReports implements MonthlyReports, DisposableBean {
    private static final int MOST = 10;
    private static final int EFFECTS = 20;
    private static final int FLAGS = 15;

    private final OngoingCounts ongoing;
    private final MonthCounts counts;
    private final Cuts cuts;
    private final CaseFigures cases;
    private final ReplyQuality quality;
    private final RecurrenceFigures recurrence;
    private final ImprovementEffects effects;
    private final CasesBehind behind;
    private final Organisation organisation;
    private final BusinessClock clock;

    CountedReports(
            OngoingCounts ongoing,
            MonthCounts counts,
            Cuts cuts,
            CaseFigures cases,
            ReplyQuality quality,
            RecurrenceFigures recurrence,
            ImprovementEffects effects,
            CasesBehind behind,
            Organisation organisation,
            BusinessClock clock) {
        this.ongoing = ongoing;
        this.counts = counts;
        this.cuts = cuts;
        this.cases = cases;
        this.quality = quality;
        this.recurrence = recurrence;
        this.effects = effects;
        this.behind = behind;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public MonthReport of(YearMonth month, @Nullable String entity, SignedIn who) {
        ReportSight.mustRead(entity, who);
        return forOperator(month, entity);
    }

    @Override
    public Awaited ask(YearMonth month, @Nullable String entity, SignedIn who) {
        ReportSight.mustRead(entity, who);
        mustBe(month, entity);
        YearMonth first = month(cases.first().orElse(null));
        if (first != null && month.isBefore(first)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-before-first");
        }
        return ongoing.ask(new Wanted(month, entity), who.login(), part -> counted(month, entity, part));
    }

    /** Here and not there: whatever counts, and the store, are closed after this one, which needs them. */
    @Override
    public void destroy() throws InterruptedException {
        ongoing.end();
    }

    @Override
    public MonthReport forOperator(YearMonth month, @Nullable String entity) {
        mustBe(month, entity);
        return counted(month, entity, () -> {});
    }

    private void mustBe(YearMonth month, @Nullable String entity) {
        YearMonth now = YearMonth.from(clock.today());
        if (month.isAfter(now)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-month-ahead");
        }
        if (entity != null
                && organisation.name(Part.ENTITY, entity, month.atEndOfMonth()).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-entity-unknown");
        }
    }

    @Override
    public List<YearMonth> months(SignedIn who) {
        ReportSight.only(who);
        YearMonth first = month(cases.first().orElse(null));
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(clock.today());
        while (first != null && !month.isBefore(first)) {
            months.add(month);
            month = month.minusMonths(1);
        }
        return months;
    }

    @Override
    public @Nullable String only(SignedIn who) {
        return ReportSight.only(who);
    }

    @Override
    public ReportReader reader(SignedIn who) {
        ReportSight.only(who);
        return new ReportReader(behind.isFor(who), ReportSight.opensFlags(who));
    }

    private @Nullable YearMonth month(@Nullable Instant at) {
        return at == null ? null : YearMonth.from(LocalDate.ofInstant(at, clock.zone()));
    }

    /** @param part is told of each of the {@link OngoingCounts#PARTS} */
    private MonthReport counted(YearMonth month, @Nullable String entity, Runnable part) {
        Instant first = cases.first().orElse(null);
        boolean over = month.isBefore(YearMonth.from(clock.today()));
        LocalDate begin = month.atDay(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        Counted counted = counts.of(month, entity, first, EFFECTS);
        part.run();
        MonthNumbers before = stored(month.minusMonths(1), entity, first);
        part.run();
        MonthNumbers yearAgo = stored(month.minusYears(1), entity, first);
        part.run();
        Map<Cut, List<Cuts.Line>> by = by(MonthCounts.span(month), entity);
        part.run();
        List<ReplyQuality.Quality> qualities = over ? quality.found(month, entity, MonthCounts.EYES) : List.of();
        ReplyQuality.Kept kept = over && entity == null ? quality.kept(month, MonthCounts.EYES) : null;
        part.run();
        MonthReport report = new MonthReport(
                month,
                entity,
                clock.now(),
                month(first),
                over,
                counted.numbers(),
                before,
                yearAgo,
                by.getOrDefault(Cut.KIND, List.of()),
                by.getOrDefault(Cut.CHANNEL, List.of()),
                by.getOrDefault(Cut.SERVICE, List.of()).stream().limit(MOST).toList(),
                by.getOrDefault(Cut.LEVEL, List.of()),
                entity == null ? entities(counted) : List.of(),
                qualities,
                kept,
                recurrence.heaviest(entity, begin, end, FLAGS),
                recurrence.themes(entity, begin, end, MOST),
                effects(counted));
        part.run();
        return report;
    }

    private List<MonthReport.Effect> effects(Counted counted) {
        return counted.numbers().moved().effects().stream()
                .map(view -> new MonthReport.Effect(view, measured(view)))
                .toList();
    }

    private Map<Cut, List<Cuts.Line>> by(Span span, @Nullable String entity) {
        Map<Cut, List<Cuts.Line>> by = new EnumMap<>(Cut.class);
        Stream.of(Cut.KIND, Cut.CHANNEL, Cut.SERVICE, Cut.LEVEL).forEach(cut -> by.put(cut, by(cut, span, entity)));
        return by;
    }

    private MeasuredEffect.@Nullable Figure measured(ImprovementView view) {
        MeasuredEffect measured = effects.of(view).orElse(null);
        return measured == null ? null : measured.figure();
    }

    /** Null of a month of which nothing is stored: that would read as if nobody had said anything. */
    private @Nullable MonthNumbers stored(YearMonth month, @Nullable String entity, @Nullable Instant first) {
        YearMonth began = month(first);
        return began == null || month.isBefore(began)
                ? null
                : counts.of(month, entity, first, 0).numbers();
    }

    private List<Cuts.Line> by(Cut cut, Span span, @Nullable String entity) {
        return cuts.by(cut, span, entity, MonthCounts.EYES).stream()
                .filter(line -> line.received() > 0 || line.replied() > 0)
                .toList();
    }

    private static List<MonthReport.Entity> entities(Counted counted) {
        Map<String, HonestShare> shares = new HashMap<>();
        counted.shares().forEach(share -> shares.put(code(share.entity()), share));
        return counted.overview().rows().stream()
                .map(row -> new MonthReport.Entity(row, shares.get(code(row.entity()))))
                .toList();
    }

    private static String code(@Nullable String entity) {
        return entity == null ? CaseLists.NOBODY : entity;
    }
}
