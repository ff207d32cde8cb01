package org.tawasul.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a task list as the store has it: a task with its case and what happened to it last. Without a task for a case that waits for its customer. */
public record TaskRow(
        @Nullable Long workItem,
        @Nullable Long contribution,
        @Nullable String definition,
        @Nullable String element,
        @Nullable String assignee,
        @Nullable Instant claimedAt,
        @Nullable Instant due,
        @Nullable Instant pausedAt,
        String entity,
        long caseId,
        int numberYear,
        long numberSequence,
        String kind,
        String caseState,
        long customerId,
        byte[] subject,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        @Nullable String priority,
        boolean emergency,
        Instant receivedAt,
        @Nullable String action,
        @Nullable Instant happenedAt,
        @Nullable String actor) {}
