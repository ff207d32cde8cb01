package org.tawasul.oversight.model;

import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Whose figures somebody sees, and whether he sees the cases behind them. */
public final class Sight {
    private Sight() {}

    /** The entity that he sees of what he asked for; null for all. Refuses {@code not-allowed}. */
    public static @Nullable String entity(@Nullable String asked, SignedIn who) {
        return switch (who.role()) {
            case NATIONAL_LEADERSHIP, COORDINATION_COMMITTEE_MEMBER, CENTRAL_TEAM, COMPLIANCE_OFFICER -> asked;
            case SENIOR_MANAGEMENT, MINISTERS_OFFICE -> own(asked, who);
            default -> throw refused();
        };
    }

    /** Whether numbers open for him what became of the cases behind them, without anybody's words. */
    public static boolean seesOutlines(SignedIn who) {
        return switch (who.role()) {
            case NATIONAL_LEADERSHIP, COORDINATION_COMMITTEE_MEMBER -> true;
            default -> false;
        };
    }

    public static boolean seesCases(SignedIn who) {
        return switch (who.role()) {
            case SENIOR_MANAGEMENT, MINISTERS_OFFICE, CENTRAL_TEAM, COMPLIANCE_OFFICER -> true;
            default -> false;
        };
    }

    public static Refusal refused() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
    }

    private static String own(@Nullable String asked, SignedIn who) {
        if (who.entity() == null || (asked != null && !asked.equals(who.entity()))) {
            throw refused();
        }
        return who.entity();
    }
}
