package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Replies;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;

/** Checks the words first, then, inside the command, whether this person may do it now. */
@Component
final class ReplyOffice implements ReplyCasework {
    private static final int SHORT = 2000;

    private final OneCommand one;
    private final Permission permission;
    private final CaseAccess access;
    private final Cases cases;
    private final CaseLinks links;
    private final Replies replies;

    ReplyOffice(
            OneCommand one, Permission permission, CaseAccess access, Cases cases, CaseLinks links, Replies replies) {
        this.one = one;
        this.permission = permission;
        this.access = access;
        this.cases = cases;
        this.links = links;
        this.replies = replies;
    }

    @Override
    public void interim(
            long workItem,
            String text,
            String reason,
            @Nullable LocalDate until,
            @Nullable String confirmation,
            SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String words = checks.text("text", text, SHORT);
        String because = checks.text("reason", reason, SHORT);
        String confirmed = checks.optionalWords("confirmation", confirmation, SHORT);
        if (until == null) {
            checks.refuse("until", "field-required", Map.of());
        }
        checks.done();
        LocalDate promised = java.util.Objects.requireNonNull(until);
        one.run(() -> replies.interim(
                permission.toAct(workItem, "interim", who), words, because, promised, confirmed, actor(who)));
    }

    @Override
    public void approve(long workItem, @Nullable String remark, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String words = checks.optionalText("remark", remark, SHORT);
        checks.done();
        one.run(() ->
                replies.approve(permission.toAct(workItem, "approve", who), words == null ? "" : words, actor(who)));
    }

    @Override
    public void giveBack(long workItem, String remark, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String words = checks.words("remark", remark, SHORT);
        checks.done();
        one.run(() -> replies.giveBack(permission.toAct(workItem, "return", who), words, actor(who)));
    }

    @Override
    public void recall(long caseId, String reason, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String because = checks.words("reason", reason, SHORT);
        checks.done();
        one.run(() -> {
            access.require(who, caseId);
            boolean own = who.entity() != null
                    && who.entity().equals(cases.get(caseId).entity());
            if (!own || !(who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR))) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            if (links.wasInvolved(caseId, who.login())) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "was-involved");
            }
            replies.recall(caseId, because, actor(who));
        });
    }

    private static Actor actor(SignedIn who) {
        return who.actor(RequestId.current());
    }
}
