package org.tawasul.cases.model;

import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseAccess;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** From a role to what the one predicate asks. */
@Component
class CaseSight implements CaseAccess {
    private static final long NOBODY = 0;

    private final CaseRows rows;
    private final Customers customers;
    private final BusinessClock clock;

    CaseSight(CaseRows rows, Customers customers, BusinessClock clock) {
        this.rows = rows;
        this.customers = customers;
        this.clock = clock;
    }

    @Override
    public boolean maySee(SignedIn who, long caseId) {
        return rows.maySee(caseId, viewer(who, false), clock.now());
    }

    @Override
    public void require(SignedIn who, long caseId) {
        if (!maySee(who, caseId)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown");
        }
    }

    @Override
    public boolean maySeeWhole(SignedIn who, long caseId) {
        return rows.maySee(caseId, viewer(who, true), clock.now());
    }

    @Override
    public void requireWhole(SignedIn who, long caseId) {
        require(who, caseId);
        if (!maySeeWhole(who, caseId)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    /** By what this person sees cases, for lists of them. */
    Viewer viewer(SignedIn who, boolean whole) {
        String role = who.role().code();
        return switch (who.role()) {
            case CENTRAL_TEAM, COMPLIANCE_OFFICER -> new Viewer(true, null, null, null, null, role, whole);
            case CUSTOMER ->
                new Viewer(
                        false,
                        customers.findByLogin(who.login()).map(Customer::id).orElse(NOBODY),
                        null,
                        null,
                        null,
                        role,
                        whole);
            case CONTACT_CENTRE_AGENT -> new Viewer(false, null, who.login(), null, null, role, whole);
            case CASE_WORKER -> new Viewer(false, null, null, who.entity(), who.team(), role, whole);
            case SUPERVISOR, QUALITY_OFFICER, SENIOR_MANAGEMENT, MINISTERS_OFFICE ->
                new Viewer(false, null, null, who.entity(), null, role, whole);
            case COORDINATION_COMMITTEE_MEMBER, NATIONAL_LEADERSHIP, PROCESS_DESIGNER, POLICY_OWNER, ADMINISTRATOR ->
                new Viewer(false, null, null, null, null, role, whole);
        };
    }
}
