package org.tawasul.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answers when a task that is being opened is due; the module that keeps the clocks implements it, because only it knows. */
public interface TaskClocks {
    /** @param contribution the piece of side work that the task belongs to; null for a task of the case itself */
    Standing of(long caseId, @Nullable Long contribution);

    /**
     * Where a task's clock stands. Without either nothing waits for it.
     *
     * @param due while it runs
     * @param pausedAt while it stands still
     */
    record Standing(@Nullable Instant due, @Nullable Instant pausedAt) {
        public static final Standing NONE = new Standing(null, null);
    }
}
