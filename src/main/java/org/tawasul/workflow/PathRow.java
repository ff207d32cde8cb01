package org.tawasul.workflow;

import java.time.Instant;
import java.util.List;

/**
 * The way that one command took through a model, written in the command's own transaction: which elements were entered, left or
 * cancelled, in order. It stands in the place of the engine's history, which is off.
 *
 * @param definitionVersion the engine's version number of the definition, for people
 * @param processInstance the instance that moved; the root itself unless a model calls another
 */
public record PathRow(
        long id,
        long caseId,
        String definitionId,
        int definitionVersion,
        String processInstance,
        String rootProcessInstance,
        List<PathStep> steps) {
    /** One thing that happened to one element of the model, at that instant of the business clock. */
    public record PathStep(String element, Kind kind, Instant at) {}

    /** What happened to the element. */
    public enum Kind {
        ENTERED,
        LEFT,
        /** Left without being finished: something interrupted it. */
        CANCELLED
    }
}
