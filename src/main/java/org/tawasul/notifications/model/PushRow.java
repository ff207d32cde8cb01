package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is woken for a customer.
 *
 * @param print of the address, by which it is found
 * @param address sealed under the customer's key
 * @param wakeAt when it is to be woken; null while there is nothing to read
 * @param attempts how often its service could not take it
 */
public record PushRow(
        long id,
        long customerId,
        String print,
        byte[] address,
        Instant since,
        @Nullable Instant wakeAt,
        int attempts) {}
