package org.tawasul.decisions.model;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Severity;

/**
 * Findings in the order of their weight: severity, then specificity. Two of the greatest weight that say different things are a conflict
 * and nobody wins; which rule fired first is never asked.
 */
record Weighed(List<Finding> findings, boolean conflict) {
    private static final Comparator<Finding> WEIGHT = Comparator.comparing(Finding::severity)
            .thenComparingInt(Finding::specificity)
            .reversed();
    private static final Comparator<Finding> ORDER = WEIGHT.thenComparing(Finding::rule)
            .thenComparing(Finding::id)
            .thenComparing(finding -> new TreeMap<>(finding.values()).toString());

    static Weighed of(List<Finding> found) {
        List<Finding> sorted = found.stream().sorted(ORDER).toList();
        boolean conflict = sorted.stream()
                .filter(Weighed::decides)
                .anyMatch(other -> WEIGHT.compare(sorted.get(0), other) == 0 && !saysTheSame(sorted.get(0), other));
        return new Weighed(sorted, conflict);
    }

    @Nullable
    Finding winner() {
        return conflict || findings.isEmpty() || !decides(findings.get(0)) ? null : findings.get(0);
    }

    /** The next one; where only hints are left, the one that would have been the answer. */
    @Nullable
    Finding runnerUp() {
        Finding winner = winner();
        if (winner == null || findings.size() < 2) {
            return null;
        }
        return findings.stream()
                .skip(1)
                .filter(other -> decides(other) || (other.id().equals(winner.id()) && !saysTheSame(other, winner)))
                .findFirst()
                .orElse(null);
    }

    /** What is worth knowing and is neither the answer nor what would have been. */
    List<Finding> hints() {
        Finding runnerUp = runnerUp();
        return findings.stream()
                .filter(finding -> !decides(finding) && !finding.equals(runnerUp))
                .toList();
    }

    private static boolean decides(Finding finding) {
        return finding.severity() != Severity.HINTS;
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return one.id().equals(other.id()) && one.values().equals(other.values());
    }
}
