package org.tawasul.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param dueOn the last day for it
 * @param evidence what shows that it is done; null until then
 */
public record PlanStep(
        long id,
        long improvement,
        int position,
        String text,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String evidence) {
    public boolean isDone() {
        return doneAt != null;
    }
}
