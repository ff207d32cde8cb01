package org.tawasul.decisions.model;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Finding;

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
                .anyMatch(other -> WEIGHT.compare(sorted.get(0), other) == 0 && !saysTheSame(sorted.get(0), other));
        return new Weighed(sorted, conflict);
    }

    @Nullable
    Finding winner() {
        return conflict || findings.isEmpty() ? null : findings.get(0);
    }

    @Nullable
    Finding runnerUp() {
        return conflict || findings.size() < 2 ? null : findings.get(1);
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return one.id().equals(other.id()) && one.values().equals(other.values());
    }
}
