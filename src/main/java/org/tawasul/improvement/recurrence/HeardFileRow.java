package org.tawasul.improvement.recurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file as it is kept. */
public record HeardFileRow(
        long id,
        String source,
        String contentHash,
        @Nullable String entity,
        int lineCount,
        int counted,
        int refused,
        String sentBy,
        Instant sentAt,
        String nameAr,
        String nameEn) {}
