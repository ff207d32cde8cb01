package org.tawasul.notifications.web;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.notifications.OutboxMessage;

/** A captured message, word for word. */
record KeptMessage(
        String channel,
        String template,
        String language,
        String recipient,
        @Nullable String subject,
        String body,
        String state,
        int attempts,
        Instant writtenAt,
        @Nullable Instant handedOverAt,
        @Nullable String receipt,
        @Nullable Instant receiptAt) {
    static KeptMessage of(OutboxMessage message) {
        return new KeptMessage(
                message.channel(),
                message.template(),
                message.language().tag(),
                message.recipient(),
                message.subject(),
                message.body(),
                message.state().name().toLowerCase(Locale.ROOT),
                message.attempts(),
                message.createdAt(),
                message.handedOverAt(),
                message.receipt(),
                message.receiptAt());
    }
}
