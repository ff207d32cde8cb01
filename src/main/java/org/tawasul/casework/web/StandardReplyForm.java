package org.tawasul.casework.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReply;

/** What the form of a standard reply holds. */
final class StandardReplyForm {
    private static final Set<String> DONE = Set.of("proposed", "approved", "given-back", "withdrawn", "put-back");

    private StandardReplyForm() {}

    /** The fields of a form that begins with a version there is. */
    static Map<String, String> of(StandardReply version) {
        return Map.of(
                "nameAr",
                version.name().ar(),
                "nameEn",
                version.name().en(),
                "textAr",
                version.text().ar(),
                "textEn",
                version.text().en(),
                "for",
                version.team() == null ? "entity" : "team");
    }

    static ProposedReply read(Map<String, String> sent) {
        return new ProposedReply(
                "team".equals(sent.get("for")),
                sent.get("nameAr"),
                sent.get("nameEn"),
                sent.get("textAr"),
                sent.get("textEn"));
    }

    /** Null for nothing. */
    static @Nullable String chosen(Map<String, String> sent, String field) {
        String code = sent.getOrDefault(field, "");
        return code.isEmpty() ? null : code;
    }

    static @Nullable String known(@Nullable String done) {
        return done != null && DONE.contains(done) ? done : null;
    }
}
