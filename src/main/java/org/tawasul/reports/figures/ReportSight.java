package org.tawasul.reports.figures;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Who reads whose report. */
final class ReportSight {
    private static final Set<Role> OF_ALL = EnumSet.of(
            Role.NATIONAL_LEADERSHIP, Role.COORDINATION_COMMITTEE_MEMBER, Role.CENTRAL_TEAM, Role.COMPLIANCE_OFFICER);
    private static final Set<Role> OF_THEIR_OWN =
            EnumSet.of(Role.SUPERVISOR, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE);
    private static final Set<Role> OPEN_FLAGS =
            EnumSet.of(Role.SUPERVISOR, Role.SENIOR_MANAGEMENT, Role.MINISTERS_OFFICE, Role.CENTRAL_TEAM);

    private ReportSight() {}

    /** Null for all. */
    static @Nullable String only(SignedIn who) {
        if (OF_ALL.contains(who.role())) {
            return null;
        }
        if (!OF_THEIR_OWN.contains(who.role()) || who.entity() == null) {
            throw refused();
        }
        return who.entity();
    }

    static void mustRead(@Nullable String entity, SignedIn who) {
        String only = only(who);
        if (only != null && !Objects.equals(only, entity)) {
            throw refused();
        }
    }

    static boolean opensFlags(SignedIn who) {
        return OPEN_FLAGS.contains(who.role());
    }

    private static Refusal refused() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
    }
}
