package org.tawasul.organisation;

import java.util.Locale;

/** What somebody may be. A person may hold several roles one after the other, each for an entity and a time. */
public enum Role {
    CUSTOMER,
    CONTACT_CENTRE_AGENT,
    CASE_WORKER,
    SUPERVISOR,
    QUALITY_OFFICER,
    SENIOR_MANAGEMENT,
    MINISTERS_OFFICE,
    CENTRAL_TEAM,
    COORDINATION_COMMITTEE_MEMBER,
    NATIONAL_LEADERSHIP,
    COMPLIANCE_OFFICER,
    PROCESS_DESIGNER,
    POLICY_OWNER,
    ADMINISTRATOR;

    /** As written in files and shown in the record: {@code case-worker}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
