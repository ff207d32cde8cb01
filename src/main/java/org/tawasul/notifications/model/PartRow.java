package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message as its carrier knows it.
 *
 * @param messageId null while the receipt came before the hand-over was noted
 * @param receipt {@code DELIVERED}, {@code FAILED}, or null while nothing was heard
 */
public record PartRow(
        String carrierId,
        @Nullable Long messageId,
        @Nullable String receipt,
        @Nullable String receiptDetail,
        @Nullable Instant receiptAt) {}
