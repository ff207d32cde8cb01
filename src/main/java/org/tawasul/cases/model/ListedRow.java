package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases as the store has it. */
public record ListedRow(
        long id,
        int numberYear,
        long numberSequence,
        String kind,
        String state,
        long customerId,
        byte[] subject,
        @Nullable String entity,
        @Nullable Instant breachedAt,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant due) {}
