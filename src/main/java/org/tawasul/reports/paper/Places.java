package org.tawasul.reports.paper;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.RegisterQuery.Move;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.ReportReader;

/** Where the figures of a report lead, without a language before it; null where this reader is not let in. */
final class Places {
    private final ReportReader reader;
    private final YearMonth month;
    private final @Nullable String entity;

    Places(MonthReport report, ReportReader reader) {
        this.reader = reader;
        this.month = report.month();
        this.entity = report.entity();
    }

    @Nullable
    String cases(String figure, long number) {
        return cases(figure, number, month, entity);
    }

    /** Of another month. */
    @Nullable
    String cases(String figure, long number, YearMonth of) {
        return cases(figure, number, of, entity);
    }

    @Nullable
    String ofEntity(String figure, long number, @Nullable String one) {
        return cases(figure, number, month, one == null ? CaseLists.NOBODY : one);
    }

    @Nullable
    String cut(String figure, long number, Cut cut, @Nullable String value) {
        String path = cases(figure, number);
        return path == null
                ? null
                : path + "&by=" + cut.code() + "&value=" + (value == null ? CaseLists.NOBODY : value);
    }

    @Nullable
    String theme(long theme, long number) {
        return cases(CasesBehind.THEME + "-" + theme, number);
    }

    @Nullable
    String flag(long flag) {
        return reader.flags() ? "/recurring/" + flag : null;
    }

    /** Those that were found in a month. */
    @Nullable
    String flags(long number, YearMonth of) {
        return !reader.flags() || number == 0
                ? null
                : "/recurring?month=" + of + (entity == null ? "" : "&entity=" + entity);
    }

    String improvement(String number) {
        return "/improvements/" + number;
    }

    @Nullable
    String moved(Move move, long number, YearMonth of) {
        return register("moved=" + move.code() + "&month=" + of, number);
    }

    @Nullable
    String underWay(long number) {
        return register("state=under-way", number);
    }

    private @Nullable String register(String asked, long number) {
        return number == 0 ? null : "/improvements?" + asked + (entity == null ? "" : "&entity=" + entity);
    }

    /** What reviewers found opens no case: they read replies without names. */
    @Nullable
    String quality() {
        return quality(entity);
    }

    /** Of one entity. */
    @Nullable
    String quality(@Nullable String one) {
        return reader.cases() ? "/honesty?month=" + month + (one == null ? "" : "&entity=" + one) : null;
    }

    @Nullable
    String report(@Nullable String one) {
        return one == null ? null : "/reports/" + month + "/" + one;
    }

    private @Nullable String cases(String figure, long number, YearMonth of, @Nullable String whose) {
        return !reader.cases() || number == 0
                ? null
                : "/overview/cases?figure=" + figure + "&from=" + of.atDay(1) + "&to=" + of.atEndOfMonth()
                        + (whose == null ? "" : "&entity=" + whose);
    }
}
