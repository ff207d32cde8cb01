package org.tawasul.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/** @param channel {@code mail} or {@code sms} */
public record OutboxMessage(
        long id,
        long caseId,
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
        @Nullable Instant handedOverAt) {
    /** Where a message stands. */
    public enum State {
        WAITING,
        SENT,
        /** Kept instead of sent, because this installation captures. */
        CAPTURED,
        /** Taken back before anybody was told. */
        WITHDRAWN,
        /** Retries are used up; an incident says so. */
        FAILED
    }
}
