package org.tawasul.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param textOther the same in the other language; null where nobody wrote it
 * @param dueOn the last day for it
 * @param evidence what shows that it is done; null until then
 */
public record PlanStep(
        long id,
        long improvement,
        int position,
        String text,
        @Nullable String textOther,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String evidence) {
    /** What is done, in each language in which somebody wrote it. */
    public Wording words() {
        return Wording.written(text, textOther, "text");
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
