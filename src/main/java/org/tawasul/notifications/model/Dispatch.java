package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For what, by which way, to whom and when a message is to leave.
 *
 * @param caseId of the case or improvement that it is about; null if it is about none
 * @param step the occurrence of the model's step, which sends at most one message by a channel
 * @param customerId under whose key recipient and words are kept; null for staff
 */
record Dispatch(
        @Nullable Long caseId,
        String step,
        Channel channel,
        @Nullable Long customerId,
        String recipient,
        Instant notBefore) {}
