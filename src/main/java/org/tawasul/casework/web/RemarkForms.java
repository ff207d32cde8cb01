package org.tawasul.casework.web;

import java.util.Map;
import org.tawasul.shared.Refusal;

/** The form of an internal remark: words and nothing else. */
final class RemarkForms {
    private RemarkForms() {}

    /** Refuses {@code remark-goes-to-nobody} when more is sent than words, such as a recipient. */
    static void mustGoToNobody(Map<String, String> fields) {
        if (fields.keySet().stream().anyMatch(field -> !field.equals("text"))) {
            throw Refusal.of(Refusal.Kind.INVALID, "remark-goes-to-nobody");
        }
    }
}
