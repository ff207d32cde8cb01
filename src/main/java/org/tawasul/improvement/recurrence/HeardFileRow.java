package org.tawasul.improvement.recurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept.
 *
 * @param aside lines that could not be counted though nothing is wrong with them; it is not stored here
 */
public record HeardFileRow(
        long id,
        String source,
        String contentHash,
        @Nullable String entity,
        int lineCount,
        int counted,
        int refused,
        int aside,
        String sentBy,
        Instant sentAt,
        String nameAr,
        String nameEn) {}
