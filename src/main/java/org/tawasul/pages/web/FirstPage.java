package org.tawasul.pages.web;

import org.tawasul.organisation.SignedIn;

/** Where the day of each role begins. */
final class FirstPage {
    private FirstPage() {}

    static String of(SignedIn who) {
        return switch (who.role()) {
            case CUSTOMER -> "/my-cases";
            case CASE_WORKER, QUALITY_OFFICER, CENTRAL_TEAM -> "/tasks";
            case SUPERVISOR -> "/team";
            case SENIOR_MANAGEMENT,
                    MINISTERS_OFFICE,
                    COORDINATION_COMMITTEE_MEMBER,
                    NATIONAL_LEADERSHIP,
                    COMPLIANCE_OFFICER -> "/overview";
            case ADMINISTRATOR -> "/accounts";
            default -> "";
        };
    }
}
