package org.tawasul.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a team's new tasks are given out.
 *
 * @param since tasks of before that instant are left as they are; null while nothing is given out
 */
public record AssignmentRow(
        String team,
        String mode,
        int most,
        @Nullable Instant since,
        String changedBy,
        Instant changedAt,
        long version) {}
