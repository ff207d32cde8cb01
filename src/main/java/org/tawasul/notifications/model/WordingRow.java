package org.tawasul.notifications.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of one part of a message; without words the way back to what came with the program. */
public record WordingRow(
        long id,
        String template,
        String part,
        long version,
        @Nullable String ar,
        @Nullable String en,
        String changedBy,
        Instant changedAt) {}
