package org.tawasul.replay.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/**
 * Which cases can be compared. Of a run that was broken off it is those that were at their end by then and in the other run too; of one that came to its end, all it reached.
 *
 * @param brokenOffA when the first was broken off; null if it was not
 */
record Completeness(@Nullable Instant brokenOffA, @Nullable Instant brokenOffB) {
    private static final Set<String> ENDS = Set.of("closed", "not-admitted", "joined", "withdrawn");

    /** One of both may be missing. */
    boolean isComparable(@Nullable CaseOutcome a, @Nullable CaseOutcome b) {
        return isReached(a)
                && isReached(b)
                && (isDone(a, brokenOffA) && isDone(b, brokenOffA))
                && (isDone(a, brokenOffB) && isDone(b, brokenOffB));
    }

    private static boolean isReached(@Nullable CaseOutcome one) {
        return one == null || one.refused() != null || one.state() != null;
    }

    private static boolean isDone(@Nullable CaseOutcome one, @Nullable Instant by) {
        if (one == null || by == null || one.refused() != null) {
            return true;
        }
        return ENDS.contains(String.valueOf(one.state()).replace('_', '-'))
                && !lastOf(one.steps()).isAfter(by);
    }

    /** A step is what happened and when, with a sign between. */
    private static Instant lastOf(List<String> steps) {
        if (steps.isEmpty()) {
            return Instant.MIN;
        }
        String last = steps.get(steps.size() - 1);
        return Instant.parse(last.substring(last.lastIndexOf('@') + 1));
    }
}
