package org.tawasul.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a standard reply in the store. */
public record StandardReplyRow(
        long id,
        long replyId,
        int version,
        String entity,
        @Nullable String team,
        String nameAr,
        String nameEn,
        String textAr,
        String textEn,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {}
