package org.tawasul.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** Somebody asks for a report by an address: as a page, or, where scripts run, for what changed of a page that waits. */
record Look(
        Visitor visitor,
        String written,
        @Nullable String entity,
        HttpServletRequest request,
        HttpServletResponse response,
        Model model) {
    private static final String MONTH = "[12][0-9]{3}-[01][0-9]";
    private static final int FIRST_YEAR = 2000;

    /** How far the page that waits has said it is. */
    static final String SEEN = "seen";

    boolean isPart() {
        return request.getHeader("HX-Request") != null;
    }

    @Nullable
    String seen() {
        return request.getParameter(SEEN);
    }

    /** Refuses {@code report-month-invalid} (NOT_FOUND). */
    YearMonth month() {
        try {
            YearMonth month = written.matches(MONTH) ? YearMonth.parse(written) : null;
            if (month != null && month.getYear() >= FIRST_YEAR) {
                return month;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-month-invalid");
    }

    /** Of the page, or of the file. */
    String address(boolean file) {
        return ReportPages.path(visitor, month(), entity) + (file ? "/report.pdf" : "");
    }
}
