package org.tawasul.reports;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFigures.DecidedSuggestions;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.feedback.Score;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementFigures.Moved;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Organisation;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Opinion;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Quality;
import org.tawasul.oversight.Standing;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Interval;

/** Reports as they might be counted, without a store. */
public final class SampleReports {
    public static final YearMonth MONTH = YearMonth.of(2026, 10);

    /** What a hostile person might write where others read it. */
    public static final String HOSTILE = "<script>alert('x')</script> & \"اقتباس\" \u202E\u0007]]>";

    private SampleReports() {}

    /** Names everything by its code, in both languages. */
    public static Organisation organisation() {
        return (Organisation) Proxy.newProxyInstance(
                SampleReports.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("name")) {
                        String code = String.valueOf(arguments[1]);
                        return Optional.of(
                                new Bilingual("وزارة الأشغال والبلديات " + code.length(), "Ministry " + code));
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Knows the name of nothing. */
    public static Organisation nameless() {
        return (Organisation) Proxy.newProxyInstance(
                SampleReports.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> Optional.empty());
    }

    /** @param entities of the country; 0 for the report of one entity */
    public static MonthReport report(int entities) {
        return new MonthReport(
                MONTH,
                entities == 0 ? "works" : null,
                Instant.parse("2026-11-30T05:04:00Z"),
                YearMonth.of(2025, 12),
                true,
                numbers(MONTH, 14_212, 13_950),
                numbers(MONTH.minusMonths(1), 9_120, 9_011),
                null,
                List.of(line("complaint", 11_200), line("inquiry", 2_800), line("grievance", 212)),
                List.of(line("web", 7_000), line("app", 4_200), line("contact-centre", 3_012)),
                IntStream.range(0, 10)
                        .mapToObj(i -> line("service-" + i, 3_000 - 250L * i))
                        .toList(),
                List.of(line("0", 14_000), line("1", 180), line("2", 32)),
                IntStream.range(0, entities).mapToObj(SampleReports::entity).toList(),
                List.of(quality("works"), quality("health")),
                entities == 0 ? null : new Kept(13_950, 374, 60, 91.7, new Interval(82, 96.4)),
                List.of(flag()),
                List.of(
                        new Heard(11, "lighting", "عمود إنارة مطفأ", 420, 388),
                        new Heard(12, "", null, 12, 0),
                        new Heard(13, "x", HOSTILE, 3, 3)),
                List.of(
                        effect("تبديل مصابيح الشارع", 70, new MeasuredEffect.Figure(61, 50, 70)),
                        effect(HOSTILE, null, null)));
    }

    /** The same with one plan that was done, and what was measured of it. */
    public static MonthReport measured(MeasuredEffect.Figure figure) {
        MonthReport report = report(3);
        return new MonthReport(
                report.month(),
                report.entity(),
                report.countedAt(),
                report.first(),
                report.over(),
                report.now(),
                report.before(),
                report.yearAgo(),
                report.kinds(),
                report.channels(),
                report.services(),
                report.levels(),
                report.entities(),
                report.qualities(),
                report.kept(),
                report.flags(),
                report.themes(),
                List.of(effect("تبديل مصابيح الشارع", 70, figure)));
    }

    /** A month in which nothing was said. */
    public static MonthReport empty(@Nullable YearMonth first) {
        return new MonthReport(
                MONTH,
                null,
                Instant.parse("2026-11-30T05:04:00Z"),
                first,
                true,
                numbers(MONTH, 0, 0),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same beside another month. */
    public static MonthReport beside(MonthReport report, MonthNumbers before, boolean over) {
        return new MonthReport(
                report.month(),
                report.entity(),
                report.countedAt(),
                report.first(),
                over,
                report.now(),
                before,
                report.yearAgo(),
                report.kinds(),
                report.channels(),
                report.services(),
                report.levels(),
                report.entities(),
                report.qualities(),
                report.kept(),
                report.flags(),
                report.themes(),
                report.effects());
    }

    /** The same, counted at another time. */
    public static MonthReport countedAt(Instant at, MonthReport report) {
        return new MonthReport(
                report.month(),
                report.entity(),
                at,
                report.first(),
                report.over(),
                report.now(),
                report.before(),
                report.yearAgo(),
                report.kinds(),
                report.channels(),
                report.services(),
                report.levels(),
                report.entities(),
                report.qualities(),
                report.kept(),
                report.flags(),
                report.themes(),
                report.effects());
    }

    /** The month of the first case, of which there were only so many days. */
    public static MonthNumbers first(YearMonth month, double days, long received, long replied) {
        MonthNumbers whole = numbers(month, received, replied);
        return new MonthNumbers(
                month,
                days,
                true,
                whole.total(),
                whole.honest(),
                whole.spread(),
                whole.atFirstContact(),
                whole.decided(),
                whole.flags(),
                whole.moved());
    }

    public static MonthNumbers numbers(YearMonth month, long received, long replied) {
        long inTime = replied * 99 / 100;
        Score score =
                replied == 0 ? Score.NONE : new Score(812, new BigDecimal("4.21"), BigDecimal.valueOf(812 * 18.6), 700);
        return new MonthNumbers(
                month,
                month.lengthOfMonth(),
                false,
                row(null, received, replied, score, null),
                new HonestShare(null, replied, inTime, inTime / 50, Map.of("last-hour-empty", inTime / 50)),
                replied == 0
                        ? new Cuts.Spread(null, null)
                        : new Cuts.Spread(new BigDecimal("2.35"), new BigDecimal("4.81")),
                received / 10,
                new DecidedSuggestions(received / 700, received / 900),
                (int) (received / 5000),
                new Moved(received / 2000, received / 3000, received / 8000, received / 6000, 7, List.of()));
    }

    private static Overview.Row row(
            @Nullable String entity, long received, long replied, Score score, @Nullable Standing standing) {
        EntityFigures counted = new EntityFigures(
                entity,
                received,
                received / 8,
                received / 80,
                replied,
                replied * 99 / 100,
                0,
                received / 67,
                received / 40);
        return new Overview.Row(
                entity,
                counted,
                measure(Indicator.IN_TIME, replied == 0 ? null : new BigDecimal("99.02")),
                measure(Indicator.REPLY_DAYS, replied == 0 ? null : new BigDecimal("2.71")),
                measure(Indicator.RATING, score.mean()),
                measure(Indicator.RAISED, received == 0 ? null : new BigDecimal("1.49")),
                score.ratings(),
                Opinion.of(score, standing));
    }

    private static MonthReport.Entity entity(int i) {
        String code = "entity-" + i;
        return new MonthReport.Entity(
                row(
                        code,
                        900 - 10L * i,
                        880 - 10L * i,
                        new Score(40, new BigDecimal("4.1"), BigDecimal.valueOf(690), 31),
                        Standing.ALIKE),
                new HonestShare(code, 880 - 10L * i, 870 - 10L * i, 12, Map.of()));
    }

    private static Measure measure(Indicator indicator, @Nullable BigDecimal value) {
        return new Measure(indicator, value, null);
    }

    private static Cuts.Line line(String value, long received) {
        return new Cuts.Line(
                value,
                received,
                3,
                1,
                received - 5,
                new BigDecimal("98.7"),
                new BigDecimal("2.1"),
                new Cuts.Spread(new BigDecimal("1.9"), new BigDecimal("4.2")));
    }

    private static Quality quality(String entity) {
        return new Quality(
                entity,
                10,
                4.2,
                3.9,
                4.8,
                4.3,
                new Interval(3.6, 4.7),
                9,
                new Interval(60, 98),
                55,
                new BigDecimal("4.4"),
                new Interval(4.1, 4.6));
    }

    private static RecurrenceFlag flag() {
        return new RecurrenceFlag(
                77,
                new Scope("works", "lighting", "11", null),
                "عمود إنارة مطفأ",
                RecurrenceFlag.Kind.SURGE,
                42,
                11.2,
                LocalDate.of(2026, 10, 3),
                LocalDate.of(2026, 10, 11),
                LocalDate.of(2026, 10, 12),
                RecurrenceFlag.State.SEEN,
                new ArrayList<>(),
                1,
                null,
                null,
                1);
    }

    private static MonthReport.Effect effect(
            String title, @Nullable Integer claimed, MeasuredEffect.@Nullable Figure measured) {
        Wording words = Wording.written(title);
        return new MonthReport.Effect(
                new ImprovementView(
                        5,
                        "2026-0017",
                        new Scope("works", null, null, null),
                        FeedbackSource.FLAG,
                        null,
                        RegisterDate.of(LocalDate.of(2026, 9, 1)),
                        PlanState.CLOSED,
                        words,
                        null,
                        null,
                        true,
                        null,
                        null,
                        words,
                        new ToldEffect(Way.MEASURED, words, claimed),
                        null,
                        null,
                        LocalDate.of(2026, 9, 20),
                        "works.quality",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        9),
                measured);
    }
}
