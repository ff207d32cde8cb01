package org.tawasul.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as its readers see it, with the personal text opened. Which of it a customer may see is the web's to choose.
 *
 * @param entity code of the responsible entity, once routed
 * @param breachedAt when the period was found exceeded
 * @param escalationLevel 0 not raised, 1 supervisor, 2 …
 * @param emergency words of life-danger were found in it
 * @param decided of a suggestion {@code accepted} or {@code declined}, of a grievance {@code upheld}, {@code partly-upheld} or {@code rejected}; null while undecided
 */
public record CaseView(
        long id,
        String number,
        CaseKind kind,
        CaseState state,
        long customerId,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        @Nullable String priority,
        @Nullable String entity,
        @Nullable String team,
        int transfers,
        @Nullable Instant breachedAt,
        int escalationLevel,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        boolean emergency,
        @Nullable String decided,
        long version) {
    /**
     * The instant whose names of entities, teams and services this case bears: while it is open those of now, afterwards those of its end, because a later decree does not
     * change who answered.
     */
    public Instant namedAt(Instant now) {
        if (closedAt != null) {
            return closedAt;
        }
        return state.isAtEnd() ? receivedAt : now;
    }

    /** The same case at an earlier point: with what had been said of it by then. */
    public CaseView told(CaseState known, @Nullable Instant lastReply, @Nullable String knownDecision) {
        return new CaseView(
                id,
                number,
                kind,
                known,
                customerId,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                priority,
                entity,
                team,
                transfers,
                breachedAt,
                escalationLevel,
                receivedAt,
                lastReply,
                closedAt,
                emergency,
                knownDecision,
                version);
    }
}
