package org.tawasul.casework.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.text.TextVariables;

/** Names and texts of a standard reply that were looked through. */
record ReplyWording(String nameAr, String nameEn, String textAr, String textEn) {
    private static final int NAME = 100;
    private static final int TEXT = 4000;
    private static final int REMARK = 1000;

    static ReplyWording of(ProposedReply proposed) {
        FieldChecks checks = new FieldChecks();
        ReplyWording wording = of(checks, proposed);
        checks.done();
        return wording;
    }

    /** To be used after {@link FieldChecks#done()}. */
    static ReplyWording of(FieldChecks checks, ProposedReply proposed) {
        return new ReplyWording(
                checks.line("nameAr", proposed.nameAr(), NAME),
                checks.line("nameEn", proposed.nameEn(), NAME),
                text(checks, "textAr", proposed.textAr()),
                text(checks, "textEn", proposed.textEn()));
    }

    static String remark(@Nullable String written) {
        FieldChecks checks = new FieldChecks();
        String words = checks.words("remark", written, REMARK);
        checks.done();
        return words;
    }

    StandardReplyRow row(long id, long replyId, int version, ReplyOwner owner, String by, Instant at) {
        return new StandardReplyRow(
                id,
                replyId,
                version,
                owner.entity(),
                owner.team(),
                nameAr,
                nameEn,
                textAr,
                textEn,
                State.PROPOSED.name(),
                by,
                at,
                null,
                null,
                null);
    }

    private static String text(FieldChecks checks, String field, @Nullable String written) {
        String clean = checks.words(field, written, TEXT);
        return TextVariables.areWhole(clean) ? clean : checks.refuse(field, "standard-reply-braces", Map.of());
    }
}
