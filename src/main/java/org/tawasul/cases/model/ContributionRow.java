package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contribution as it is kept; question, answer and remark under the data key of the case's customer. */
@SuppressWarnings("ArrayRecordComponent")
public record ContributionRow(
        long id,
        long caseId,
        String kind,
        String state,
        String askedBy,
        @Nullable String askingRole,
        String askingEntity,
        String entity,
        String team,
        @Nullable String person,
        byte[] question,
        byte @Nullable [] answer,
        byte @Nullable [] remark,
        @Nullable LocalDate byDate,
        @Nullable Long message,
        int returns,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant lateAt,
        @Nullable Instant endedAt,
        long version) {}
