package org.tawasul.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;

/**
 * What somebody beside the responsible team does for a case, with the words opened.
 *
 * @param askedBy login of who asked, for the entity {@code askingEntity}
 * @param askingRole of a directive the code of the role that gave it; null for all else, and for a directive of a minister's office from before others could give one
 * @param entity code of the entity that is asked, with its team
 * @param person login of the one person of the team who is asked; null for the whole team
 * @param by the last day, for what is ordered or promised; null where a period counts
 * @param message for a commitment: the reply that makes it
 * @param remark what was said last when it was returned, put off, contested or cancelled
 * @param returns how often it was given back
 * @param lateAt when its period was found exceeded
 */
public record Contribution(
        long id,
        long caseId,
        ContributionKind kind,
        ContributionState state,
        String askedBy,
        @Nullable String askingRole,
        String askingEntity,
        String entity,
        String team,
        @Nullable String person,
        String question,
        @Nullable String answer,
        @Nullable String remark,
        @Nullable LocalDate by,
        @Nullable Long message,
        int returns,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant lateAt,
        @Nullable Instant endedAt,
        long version) {
    /** Who gave a directive and reads its answer. */
    public Role director() {
        return askingRole == null ? Role.MINISTERS_OFFICE : Role.of(askingRole);
    }
}
