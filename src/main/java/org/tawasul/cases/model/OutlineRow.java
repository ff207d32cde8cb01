package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases without anybody's words, as the store has it. */
public record OutlineRow(
        long id,
        int numberYear,
        long numberSequence,
        String kind,
        String state,
        @Nullable String entity,
        @Nullable String service,
        @Nullable String area,
        @Nullable Instant breachedAt,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant due) {}
