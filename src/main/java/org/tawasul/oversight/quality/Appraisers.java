package org.tawasul.oversight.quality;

import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/** Who scores replies: quality officers and the central team, never of their own entity. */
final class Appraisers {
    private Appraisers() {}

    static boolean is(SignedIn who) {
        return is(who.role());
    }

    static boolean is(Role role) {
        return role == Role.QUALITY_OFFICER || role == Role.CENTRAL_TEAM;
    }

    static void mustBe(SignedIn who) {
        if (!is(who)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
    }

    static boolean may(SignedIn who, String entity, String author) {
        return !entity.equals(who.entity()) && !author.equals(who.login());
    }
}
