package org.tawasul.casework.model;

import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.Cases;
import org.tawasul.cases.GivenPriority;
import org.tawasul.casework.CasePriorities;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.text.FieldChecks;

@Component
final class PriorityOffice implements CasePriorities {
    private static final int REASON = 2000;

    private final OneCommand one;
    private final CaseAccess access;
    private final CaseLinks links;
    private final Cases cases;
    private final GivenPriority priorities;

    PriorityOffice(OneCommand one, CaseAccess access, CaseLinks links, Cases cases, GivenPriority priorities) {
        this.one = one;
        this.access = access;
        this.links = links;
        this.cases = cases;
        this.priorities = priorities;
    }

    @Override
    public void give(long caseId, String priority, String reason, SignedIn who) {
        FieldChecks checks = new FieldChecks();
        String given = checks.oneOf("priority", priority, ALL);
        String because = checks.words("reason", reason, REASON);
        checks.done();
        one.run(() -> {
            access.requireWhole(who, caseId);
            boolean own = who.entity() != null
                    && who.entity().equals(cases.get(caseId).entity());
            if (!own || !(who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR))) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            if (links.wasInvolved(caseId, who.login())) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "was-involved");
            }
            priorities.give(caseId, given, because, who.actor(RequestId.current()));
        });
    }
}
