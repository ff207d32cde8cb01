package org.tawasul.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * @param caseId null if it is about none
 * @param channel {@code mail}, {@code sms} or {@code in-case}
 * @param receipt what the carrier said became of it, in its own word; null while it said nothing
 */
public record OutboxMessage(
        long id,
        @Nullable Long caseId,
        String step,
        String channel,
        String template,
        Language language,
        String recipient,
        @Nullable String subject,
        String body,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant handedOverAt,
        @Nullable String receipt,
        @Nullable Instant receiptAt) {
    /** Where a message stands. */
    public enum State {
        WAITING,
        SENT,
        /** Kept instead of sent, because this installation captures. */
        CAPTURED,
        /** Taken back before anybody was told. */
        WITHDRAWN,
        /** Retries are used up; an incident says so. */
        FAILED,
        /** The carrier confirms it, or the customer looked. */
        DELIVERED,
        /** The carrier took it over and could not deliver it; an incident says so. */
        UNDELIVERED
    }
}
