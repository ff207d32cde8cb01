package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.OneTimeCodes;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Language;

/**
 * A message in the store.
 *
 * @param caseId null for a message that is about no case, such as a one-time code
 * @param step the occurrence of the model's step; for staff followed by the login, because each is told separately
 * @param parameters what was said, as JSON, without personal text
 * @param customerId under whose key recipient and content are sealed; null for staff, whose messages quote nobody
 * @param content a {@link Content} as JSON
 * @param receipt what the carrier said became of it
 * @param parts how many parts a text message has; 1 for mail
 */
public record OutboxRow(
        long id,
        @Nullable Long caseId,
        String step,
        Channel channel,
        String template,
        String parameters,
        Language language,
        @Nullable Long customerId,
        byte[] recipient,
        byte[] content,
        int parts,
        State state,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant handedOverAt,
        @Nullable String receipt,
        @Nullable Instant receiptAt,
        long version) {

    /** The same at every repetition. */
    String reference() {
        return "outbox-" + id;
    }

    /** For what only a message about a case can be, such as a reply. */
    long caseOrThrow() {
        return Objects.requireNonNull(caseId, template);
    }

    /** A one-time code that reaches its reader too late is worse than none. */
    boolean isStale(Instant now) {
        return template.equals(CodeLetters.CODE) && !now.isBefore(createdAt.plus(OneTimeCodes.LIFE));
    }

    /** The only notice whose receipt begins something: the time to rate. */
    boolean isReply() {
        return template.equals(CaseNotices.REPLY);
    }

    OutboxRow handedOver(State outcome, Instant at) {
        return after(outcome, attempts + 1, at, at);
    }

    OutboxRow delayedUntil(Instant next) {
        return after(State.WAITING, attempts + 1, next, null);
    }

    OutboxRow withdrawn() {
        return after(State.WITHDRAWN, attempts, nextAttemptAt, null);
    }

    OutboxRow failed(Instant at) {
        return after(State.FAILED, attempts + 1, at, null);
    }

    OutboxRow reported(State outcome, String said, Instant at) {
        return after(outcome, attempts, nextAttemptAt, handedOverAt, said, at);
    }

    /** From the beginning, under the same reference. */
    OutboxRow again(Instant at) {
        return after(State.WAITING, 0, at, null, null, null);
    }

    private OutboxRow after(State next, int tried, Instant nextAttempt, @Nullable Instant handedOver) {
        return after(next, tried, nextAttempt, handedOver, null, null);
    }

    private OutboxRow after(
            State next,
            int tried,
            Instant nextAttempt,
            @Nullable Instant handedOver,
            @Nullable String said,
            @Nullable Instant saidAt) {
        return new OutboxRow(
                id,
                caseId,
                step,
                channel,
                template,
                parameters,
                language,
                customerId,
                recipient,
                content,
                parts,
                next,
                tried,
                nextAttempt,
                createdAt,
                handedOver,
                said,
                saidAt,
                version + 1);
    }
}
