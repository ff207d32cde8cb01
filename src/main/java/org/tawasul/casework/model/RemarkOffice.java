package org.tawasul.casework.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Drafts;
import org.tawasul.casework.Remarks;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;

@Component
final class RemarkOffice implements Remarks {
    private static final int LENGTH = 5000;
    /** A customer sees his case whole too, and an agent those that he took down. */
    private static final Set<Role> STAFF = EnumSet.of(
            Role.CASE_WORKER,
            Role.SUPERVISOR,
            Role.QUALITY_OFFICER,
            Role.SENIOR_MANAGEMENT,
            Role.MINISTERS_OFFICE,
            Role.CENTRAL_TEAM);

    private final OneCommand one;
    private final CaseAccess access;
    private final Cases cases;
    private final DraftBook drafts;

    RemarkOffice(OneCommand one, CaseAccess access, Cases cases, DraftBook drafts) {
        this.one = one;
        this.access = access;
        this.cases = cases;
        this.drafts = drafts;
    }

    @Override
    public void write(long caseId, String text, Optional<Long> workItem, SignedIn who) {
        if (!STAFF.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        FieldChecks checks = new FieldChecks();
        String clean = checks.words("text", text, LENGTH);
        checks.done();
        one.run(() -> {
            access.requireWhole(who, caseId);
            cases.remark(caseId, clean, who.actor(RequestId.current()));
            workItem.ifPresent(item -> drafts.sent(item, Drafts.REMARK, who));
        });
    }
}
