package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an index is told of a case; the words under their customer's key. */
@SuppressWarnings("ArrayRecordComponent")
public record TextRow(
        long id,
        long customerId,
        String kind,
        String state,
        byte[] subject,
        byte[] description,
        @Nullable String service,
        @Nullable String area,
        @Nullable Integer block,
        @Nullable String entity,
        String openedBy,
        Instant receivedAt) {}
