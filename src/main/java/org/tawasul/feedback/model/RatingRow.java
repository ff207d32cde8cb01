package org.tawasul.feedback.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rating as stored; the words under the customer's data key.
 *
 * @param entity whose reply it is
 */
public record RatingRow(
        long id,
        long invitationId,
        long caseId,
        long customerId,
        int handling,
        int clarity,
        int courtesy,
        int ease,
        byte @Nullable [] words,
        Instant ratedAt,
        @Nullable String entity) {}
