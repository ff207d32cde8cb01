package org.tawasul.improvement.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A weekly review as it is kept. */
public record WeekRow(
        long id,
        String entity,
        LocalDate fromDay,
        LocalDate untilDay,
        Instant dueAt,
        @Nullable Integer heard,
        @Nullable Integer analysed,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        boolean lateTold,
        long version) {}
