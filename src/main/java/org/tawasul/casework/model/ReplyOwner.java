package org.tawasul.casework.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.ProposedReply;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.text.FieldChecks;

/**
 * Whose a standard reply is.
 *
 * @param team null for all teams of the entity
 */
record ReplyOwner(String entity, @Nullable String team) {
    /** Of what somebody proposes for his own entity or team. */
    static ReplyOwner own(ProposedReply proposed, SignedIn who) {
        String entity = ReplyReach.entity(who);
        if (proposed.forTeam() && who.team() == null) {
            throw ReplyReach.notAllowed();
        }
        return new ReplyOwner(entity, proposed.forTeam() ? who.team() : null);
    }

    /** Of a version that follows this one and changes nothing of that. */
    static ReplyOwner of(StandardReplyRow row) {
        return new ReplyOwner(row.entity(), row.team());
    }

    /** Of what is proposed for others, who have to be there that day; to be used after {@link FieldChecks#done()}. */
    static ReplyOwner other(
            FieldChecks checks,
            Organisation organisation,
            @Nullable String entity,
            @Nullable String team,
            LocalDate today) {
        if (entity == null) {
            return new ReplyOwner(checks.refuse("entity", "field-required", Map.of()), null);
        }
        if (organisation.entity(entity, today).isEmpty()) {
            return new ReplyOwner(checks.refuse("entity", "entity-unknown", Map.of()), null);
        }
        if (team != null
                && organisation.teamsOf(entity, today).stream()
                        .noneMatch(one -> one.code().equals(team))) {
            checks.refuse("team", "team-unknown", Map.of());
        }
        return new ReplyOwner(entity, team);
    }
}
