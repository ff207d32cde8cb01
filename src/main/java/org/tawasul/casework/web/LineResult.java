package org.tawasul.casework.web;

import java.util.List;
import org.tawasul.cases.CaseNumber;

/** What became of one line of an act on many, as the address of the next page says it: done, or the code of why not. */
record LineResult(String number, String code) {
    static final String DONE = "done";

    /** Why something was not done, each with a sentence of its own; everything else is {@code refused}. */
    private static final List<String> KNOWN = List.of(
            DONE,
            "work-item-done",
            "work-item-taken",
            "work-item-unknown",
            "act-not-offered",
            "not-allowed",
            "was-involved",
            "assignee-unfit",
            "case-moved-on",
            "reply-refused-by-rule",
            "reply-needs-confirmation",
            "part-open",
            "variable-not-filled",
            "no-text-in-language",
            "customer-said-more",
            "bundle-itself",
            "bundle-answered",
            "bundle-other-entity",
            "bundle-nested",
            "bundle-too-large");

    public boolean isDone() {
        return code.equals(DONE);
    }

    static List<LineResult> read(List<String> written) {
        return written.stream()
                .map(one -> one.split("~", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> CaseNumber.parse(parts[0])
                        .map(number ->
                                new LineResult(number.toString(), KNOWN.contains(parts[1]) ? parts[1] : "refused"))
                        .stream())
                .toList();
    }

    @Override
    public String toString() {
        return number + "~" + code;
    }
}
