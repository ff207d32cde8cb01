package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A directive beside its case; order and answer under the data key of the case's customer. */
@SuppressWarnings("ArrayRecordComponent")
public record DirectiveRow(
        long id,
        int numberYear,
        long numberSequence,
        long customerId,
        String office,
        @Nullable String askingRole,
        String entity,
        String state,
        byte[] question,
        byte @Nullable [] answer,
        LocalDate byDate,
        Instant askedAt,
        @Nullable Instant answeredAt,
        boolean seen) {}
