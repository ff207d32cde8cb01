package org.tawasul.feedback.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to rate one reply.
 *
 * @param tokenHash SHA-256 of the link's token, hex
 * @param openUntil exclusive; counted from the send until receipt is known
 */
public record Invitation(
        long id,
        long caseId,
        long customerId,
        String tokenHash,
        Instant madeAt,
        @Nullable Instant receivedAt,
        Instant openUntil,
        State state,
        long version) {
    /** Where an invitation stands. That its time is over is no state: the instant says it. */
    public enum State {
        OPEN,
        USED,
        /** The case went on and a later reply has an invitation of its own. */
        REPLACED,
        /** The reply was taken back, or its reader says that it solves nothing. */
        REVOKED
    }

    boolean isUsable(Instant now) {
        return state == State.OPEN && now.isBefore(openUntil);
    }

    Invitation in(State next) {
        return new Invitation(id, caseId, customerId, tokenHash, madeAt, receivedAt, openUntil, next, version + 1);
    }

    Invitation received(Instant at, Instant until) {
        return new Invitation(id, caseId, customerId, tokenHash, madeAt, at, until, state, version + 1);
    }

    Invitation openUntil(Instant until) {
        return new Invitation(id, caseId, customerId, tokenHash, madeAt, receivedAt, until, state, version + 1);
    }

    /** The case's id while it is open: unique in the store, so that a case has one open invitation at most. */
    public @Nullable Long openCaseId() {
        return state == State.OPEN ? caseId : null;
    }
}
