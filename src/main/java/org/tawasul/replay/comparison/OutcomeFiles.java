package org.tawasul.replay.comparison;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/** Walks two files of outcomes side by side, by their keys; neither is held. */
final class OutcomeFiles {
    private OutcomeFiles() {}

    static Comparison compare(Path a, Path b) throws CannotCompare {
        Counts counts;
        try (OutcomeFile inA = new OutcomeFile(a);
                OutcomeFile inB = new OutcomeFile(b)) {
            counts = new Counts(new Completeness(inA.brokenOff(), inB.brokenOff()));
            CaseOutcome nextA = inA.next();
            CaseOutcome nextB = inB.next();
            while (nextA != null || nextB != null) {
                int order = order(nextA, nextB);
                counts.add(order <= 0 ? nextA : null, order >= 0 ? nextB : null);
                nextA = order <= 0 ? inA.next() : nextA;
                nextB = order >= 0 ? inB.next() : nextB;
            }
        }
        return counts.result();
    }

    private static int order(@Nullable CaseOutcome a, @Nullable CaseOutcome b) {
        if (a == null) {
            return 1;
        }
        return b == null ? -1 : a.key().compareTo(b.key());
    }
}
