package org.tawasul.intake.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call in the store: nothing of the caller but the customer's id.
 *
 * @param endedAt null while nobody has ended it
 */
public record CallRow(
        long id,
        String agent,
        @Nullable Long customerId,
        String ground,
        Instant begunAt,
        Instant until,
        @Nullable Instant endedAt) {}
