package org.tawasul.reports.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.ReplyQuality.Kept;
import org.tawasul.oversight.ReplyQuality.Quality;
import org.tawasul.reports.MonthNumbers;
import org.tawasul.reports.MonthReport;
import org.tawasul.shared.Interval;

/** The figures as data, by the words of the paper; what nothing was measured of is null. */
final class ReportJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static String of(MonthReport report) throws IOException {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("month", report.month().toString());
        all.put("entity", report.entity());
        all.put("countedAt", report.countedAt().toString());
        all.put("over", report.over());
        all.put("now", numbers(report.now()));
        all.put("before", numbers(report.before()));
        all.put("yearAgo", numbers(report.yearAgo()));
        all.put("kinds", lines(report.kinds()));
        all.put("channels", lines(report.channels()));
        all.put("services", lines(report.services()));
        all.put("levels", lines(report.levels()));
        all.put("entities", report.entities().stream().map(ReportJson::entity).toList());
        all.put(
                "replyQuality",
                report.qualities().stream().map(ReportJson::quality).toList());
        all.put("kept", kept(report.kept()));
        all.put("themes", report.themes().stream().map(ReportJson::theme).toList());
        all.put("flags", report.flags().stream().map(ReportJson::flag).toList());
        all.put("effects", report.effects().stream().map(ReportJson::effect).toList());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static @Nullable Map<String, @Nullable Object> numbers(@Nullable MonthNumbers of) {
        if (of == null) {
            return null;
        }
        Map<String, @Nullable Object> all = named(
                "month", of.month().toString(),
                "received", of.total().counted().received(),
                "replied", of.total().counted().replied(),
                "openNow", of.total().counted().open(),
                "lateNow", of.total().counted().late(),
                "atFirstContact", of.atFirstContact(),
                "inTimePercent", of.honest().raw(),
                "explained", of.honest().explained(),
                "inTimePercentWithout", of.honest().without(),
                "outsideTheShare", of.honest().outside(),
                "meanDays", of.total().replyDays().value(),
                "halfDays", of.spread().half(),
                "nineOfTenDays", of.spread().nineOfTen(),
                "ratings", of.total().ratings(),
                "rating", of.total().rating().value());
        all.put("ratingBetween", interval(of.total().opinion().mean()));
        all.put("satisfiedPercent", of.total().opinion().satisfied());
        all.put("satisfiedBetween", interval(of.total().opinion().satisfiedBetween()));
        all.put("raised", of.total().counted().raised());
        all.put("flags", of.flags());
        all.put("suggestions", of.total().counted().suggestions());
        all.put("suggestionsAccepted", of.decided().accepted());
        all.put("suggestionsDeclined", of.decided().declined());
        all.put("improvementsRequested", of.moved().requested());
        all.put("improvementsAccepted", of.moved().accepted());
        all.put("improvementsRefused", of.moved().refused());
        all.put("improvementsClosed", of.moved().closed());
        all.put("improvementsUnderWayNow", of.moved().underWay());
        return all;
    }

    private static List<Map<String, @Nullable Object>> lines(List<Cuts.Line> lines) {
        return lines.stream()
                .map(line -> named(
                        "value", line.value(),
                        "received", line.received(),
                        "replied", line.replied(),
                        "inTimePercent", line.inTimePercent(),
                        "halfDays", line.spread().half()))
                .toList();
    }

    private static Map<String, @Nullable Object> entity(MonthReport.Entity one) {
        return named(
                "entity", one.row().entity(),
                "received", one.row().counted().received(),
                "replied", one.row().counted().replied(),
                "inTimePercent", one.row().inTime().value(),
                "inTimePercentWithout",
                        one.honest() == null ? null : one.honest().without(),
                "ratings", one.row().ratings(),
                "rating", one.row().rating().value(),
                "ratingBetween", interval(one.row().opinion().mean()),
                "satisfiedPercent", one.row().opinion().satisfied(),
                "satisfiedBetween", interval(one.row().opinion().satisfiedBetween()));
    }

    private static @Nullable Map<String, @Nullable Object> kept(@Nullable Kept kept) {
        return kept == null
                ? null
                : named(
                        "replies", kept.replies(),
                        "drawn", kept.wanted(),
                        "lookedAt", kept.seen(),
                        "inTimePercent", kept.share(),
                        "between", interval(kept.between()));
    }

    private static Map<String, @Nullable Object> quality(Quality one) {
        return named(
                "entity", one.entity(),
                "appraised", one.appraised(),
                "handling", one.handling(),
                "clarity", one.clarity(),
                "courtesy", one.courtesy(),
                "mean", one.mean(),
                "between", interval(one.between()));
    }

    private static Map<String, @Nullable Object> theme(Heard heard) {
        return named(
                "theme", heard.theme(),
                "service", heard.service(),
                "name", heard.name(),
                "feedback", heard.pieces(),
                "cases", heard.cases());
    }

    private static Map<String, @Nullable Object> flag(RecurrenceFlag flag) {
        return named(
                "flag", flag.id(),
                "entity", flag.scope().entity(),
                "kind", flag.kind().code(),
                "theme", flag.themeName(),
                "since", flag.since().toString(),
                "until", flag.until().toString(),
                "foundOn", flag.foundOn().toString(),
                "observed", flag.observed(),
                "expected", flag.expected());
    }

    private static Map<String, @Nullable Object> effect(MonthReport.Effect one) {
        ToldEffect told = one.view().effect();
        return named(
                "number", one.view().number(),
                "entity", one.view().scope().entity(),
                "claimedFewerPercent", told == null ? null : told.fewerCases(),
                "measuredFewerPercent",
                        one.measured() == null ? null : one.measured().fewer(),
                "measuredLeast", one.measured() == null ? null : one.measured().least(),
                "measuredMost", one.measured() == null ? null : one.measured().most());
    }

    private static @Nullable List<Double> interval(@Nullable Interval interval) {
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    private static Map<String, @Nullable Object> named(@Nullable Object... pairs) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            named.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return named;
    }
}
