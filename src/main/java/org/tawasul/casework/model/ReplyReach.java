package org.tawasul.casework.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/**
 * Whose standard replies somebody may look at, or decide on.
 *
 * @param entity null for those of all
 */
record ReplyReach(@Nullable String entity) {
    private static final Set<Role> USERS = EnumSet.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.QUALITY_OFFICER);
    private static final Set<Role> APPROVERS = EnumSet.of(Role.SUPERVISOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);

    static ReplyReach ofReader(SignedIn who) {
        return who.is(Role.ADMINISTRATOR) ? new ReplyReach(null) : new ReplyReach(entity(who));
    }

    static ReplyReach ofApprover(SignedIn who) {
        if (!isApprover(who)) {
            throw notAllowed();
        }
        return ofReader(who);
    }

    static boolean isApprover(SignedIn who) {
        return APPROVERS.contains(who.role());
    }

    /** The one entity of somebody who uses its replies. */
    static String entity(SignedIn who) {
        if (who.entity() == null || !USERS.contains(who.role())) {
            throw notAllowed();
        }
        return who.entity();
    }

    static void mustBeOverAll(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw notAllowed();
        }
    }

    boolean covers(StandardReplyRow row) {
        return entity == null || entity.equals(row.entity());
    }

    static Refusal notAllowed() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
    }
}
