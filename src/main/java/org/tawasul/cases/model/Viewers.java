package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.cases.Callers;
import org.tawasul.customers.Customer;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.SignedIn;

/** From a role to what the one predicate asks, of one case and of lists of them. */
@Component
class Viewers {
    private static final long NOBODY = 0;

    private final Customers customers;
    private final ObjectProvider<Callers> callers;

    Viewers(Customers customers, ObjectProvider<Callers> callers) {
        this.customers = customers;
        this.callers = callers;
    }

    /** By what this person sees cases. */
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
            case CONTACT_CENTRE_AGENT -> new Viewer(false, caller(who), who.login(), null, null, role, whole);
            case CASE_WORKER -> new Viewer(false, null, null, who.entity(), who.team(), role, whole);
            case SUPERVISOR, QUALITY_OFFICER, SENIOR_MANAGEMENT, MINISTERS_OFFICE ->
                new Viewer(false, null, null, who.entity(), null, role, whole);
            case COORDINATION_COMMITTEE_MEMBER, NATIONAL_LEADERSHIP, PROCESS_DESIGNER, POLICY_OWNER, ADMINISTRATOR ->
                new Viewer(false, null, null, null, null, role, whole);
        };
    }

    private @Nullable Long caller(SignedIn agent) {
        Callers now = callers.getIfAvailable();
        return now == null ? null : now.onTheLine(agent.login()).orElse(null);
    }
}
