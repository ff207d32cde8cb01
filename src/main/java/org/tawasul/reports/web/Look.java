package org.tawasul.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.tawasul.pages.Visitor;

/** Somebody asks for a report by an address: as a page, or, where scripts run, for what changed of a page that waits. */
record Look(
        Visitor visitor,
        String month,
        @Nullable String entity,
        HttpServletRequest request,
        HttpServletResponse response,
        Model model) {
    /** How far the page that waits has said it is. */
    static final String SEEN = "seen";

    boolean isPart() {
        return request.getHeader("HX-Request") != null;
    }

    @Nullable
    String seen() {
        return request.getParameter(SEEN);
    }
}
