package org.tawasul.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the ways that cases took through their models, for process tests, conformance and diagrams of where a case has been. */
public interface PathRows {
    /** All of a case's rows, in the order in which the commands happened. */
    List<PathRow> ofCase(long caseId);

    /** Ids of the elements that the case has left in the ordinary way: it went through them. */
    default Set<String> passed(long caseId) {
        return elements(caseId, PathRow.Kind.LEFT);
    }

    /** Ids of the elements that the case has reached, whether or not it went on from there. */
    default Set<String> reached(long caseId) {
        return elements(caseId, PathRow.Kind.ENTERED);
    }

    private Set<String> elements(long caseId, PathRow.Kind kind) {
        return ofCase(caseId).stream()
                .flatMap(row -> row.steps().stream())
                .filter(step -> step.kind() == kind)
                .map(PathRow.PathStep::element)
                .collect(Collectors.toUnmodifiableSet());
    }
}
