package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;

/** The turns that a case may take off the straight way from receipt to closing. Each is one change, as those of {@link CaseFile} are. */
final class CaseTurns {
    private final CaseFile file;

    CaseTurns(CaseFile file) {
        this.file = file;
    }

    /** Passed on as often as it may be, and the team says once more that it is not its own: the central team decides. */
    void refer(String toEntity, int limit, long remark, String reason) {
        file.mustBeWithTeam();
        file.mustBeAnother(toEntity);
        file.go(CaseState.IN_TRIAGE);
        file.changed("case-referred")
                .with("proposed", toEntity)
                .with("limit", limit)
                .with("message", remark)
                .words("reason", reason);
    }

    void interim(long message, String words, String reason, LocalDate until) {
        file.mustBeWithTeam();
        file.changed("interim-reply-given")
                .with("message", message)
                .with("until", until.toString())
                .words("text", words)
                .words("reason", reason);
    }

    /** Wherever the case stands, also after its end: it changes nothing of it. */
    void remark(long message, String words) {
        file.changed("remark-written").with("message", message).words("remark", words);
    }

    /** To be answered with another; where it stands does not change. */
    void follow(String head) {
        file.changed("case-bundled").with("head", head);
    }

    void part(String head) {
        file.changed("case-unbundled").with("head", head);
    }

    void approve(long reply, String remark) {
        file.mustBeWithTeam();
        CaseChange change = file.changed("reply-approved").with("message", reply);
        if (!remark.isEmpty()) {
            change.words("remark", remark);
        }
    }

    void giveBack(long reply, long message, String remark) {
        file.mustBeWithTeam();
        file.changed("reply-given-back")
                .with("message", reply)
                .with("remark", message)
                .words("remark", remark);
    }

    /** @param earlierReply when the reply before it was issued, if there was one */
    void recall(long reply, String reason, @Nullable Instant earlierReply) {
        file.takeBackReply(earlierReply);
        CaseChange change = file.changed("reply-recalled").with("message", reply);
        if (!reason.isEmpty()) {
            change.words("reason", reason);
        }
    }

    void reopen(long message, String reason) {
        boolean closed = file.state() == CaseState.CLOSED;
        file.beginAgain();
        file.changed(closed ? "case-reopened" : "reply-not-solving")
                .with("message", message)
                .words("reason", reason);
    }

    void withdraw(String reason, Instant now) {
        file.end(CaseState.WITHDRAWN, now);
        CaseChange change = file.changed("case-withdrawn");
        if (!reason.isEmpty()) {
            change.words("reason", reason);
        }
    }
}
