package org.tawasul.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingTime;

/**
 * A clock of a case, or of one piece of side work on it.
 *
 * @param subjectId whose clock it is: the case itself, or for example a contribution to it
 * @param due null while it stands still; for one that has ended, when it was due
 * @param used time counted so far, until it was last stopped or moved: open time, or plain time for a period in calendar days
 * @param nextLook when the watch looks at it next; null when it does not
 */
public record Deadline(
        long id,
        long caseId,
        long subjectId,
        DeadlineKind kind,
        State state,
        String period,
        Instant startedAt,
        @Nullable Instant due,
        WorkingTime used,
        @Nullable Instant pausedAt,
        @Nullable Instant nextLook,
        boolean warned,
        boolean exceeded,
        int level,
        String calendar,
        long calendarVersion,
        String rootProcessInstance,
        long version) {
    /** Whether it is the clock of something beside the case itself. */
    public boolean isOfSideWork() {
        return subjectId != caseId;
    }

    /** Where a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** What was waited for came. */
        MET,
        /** The wait ended without it. */
        LAPSED
    }
}
