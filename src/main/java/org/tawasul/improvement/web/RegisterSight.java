package org.tawasul.improvement.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;

/** Who of the staff reads the register: the lines of the own entity, and those who look at all entities all of them. */
final class RegisterSight {
    static final Role[] READERS = {
        Role.CASE_WORKER,
        Role.SUPERVISOR,
        Role.QUALITY_OFFICER,
        Role.SENIOR_MANAGEMENT,
        Role.MINISTERS_OFFICE,
        Role.CENTRAL_TEAM,
        Role.COORDINATION_COMMITTEE_MEMBER,
        Role.NATIONAL_LEADERSHIP,
        Role.COMPLIANCE_OFFICER,
        Role.ADMINISTRATOR
    };
    static final Role[] FLAG_READERS = {
        Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.CENTRAL_TEAM
    };
    private static final Set<Role> OF_ALL = Set.of(
            Role.CENTRAL_TEAM,
            Role.COORDINATION_COMMITTEE_MEMBER,
            Role.NATIONAL_LEADERSHIP,
            Role.COMPLIANCE_OFFICER,
            Role.ADMINISTRATOR);
    private static final Set<Role> ASKING = Set.of(
            Role.SUPERVISOR,
            Role.QUALITY_OFFICER,
            Role.SENIOR_MANAGEMENT,
            Role.MINISTERS_OFFICE,
            Role.CENTRAL_TEAM,
            Role.COORDINATION_COMMITTEE_MEMBER,
            Role.NATIONAL_LEADERSHIP,
            Role.ADMINISTRATOR);

    private RegisterSight() {}

    static SignedIn reader(Visitor visitor) {
        return visitor.mustBe(READERS);
    }

    static SignedIn asker(Visitor visitor) {
        return visitor.mustBe(ASKING.toArray(Role[]::new));
    }

    static boolean mayAsk(SignedIn who) {
        return ASKING.contains(who.role());
    }

    /** Whether the pages of flags are open to this person, those of the own entity or all. */
    static boolean readsFlags(SignedIn who) {
        return Set.of(FLAG_READERS).contains(who.role());
    }

    /** Who sees cases may name those that show the need. */
    static boolean namesCases(SignedIn who) {
        return who.entity() != null && ASKING.contains(who.role());
    }

    /** The one entity whose lines this person reads; null for all. */
    static @Nullable String only(SignedIn who) {
        return OF_ALL.contains(who.role()) || Organisation.CENTRAL_TEAM.equals(who.entity()) ? null : who.entity();
    }

    static boolean reads(SignedIn who, String entity) {
        String only = only(who);
        return only == null || only.equals(entity);
    }
}
