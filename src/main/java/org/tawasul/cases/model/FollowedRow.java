package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another's case that somebody follows, with what everybody may know of it. */
public record FollowedRow(
        long id,
        long caseId,
        long customerId,
        String kind,
        String state,
        @Nullable String service,
        @Nullable String area,
        Instant receivedAt,
        Instant since) {}
