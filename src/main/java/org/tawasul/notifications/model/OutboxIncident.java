package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about a message that a person must look at.
 *
 * @param reason {@code attempts-used-up}, {@code person-forgotten}, {@code undelivered} or {@code receipt-not-recorded}
 * @param detail the kind of the last error, or the carrier's word; never the error's words, which may name the recipient
 */
public record OutboxIncident(
        long id, long messageId, @Nullable Long caseId, String reason, String detail, Instant happenedAt) {}
