package org.tawasul.workflow.engine;

import java.time.Instant;

/**
 * A row of {@code path_row}.
 *
 * @param steps as {@link PathText} writes them
 */
public record StoredPath(
        long id,
        long caseId,
        String definitionId,
        int definitionVersion,
        String processInstance,
        String rootProcessInstance,
        String steps,
        Instant recordedAt) {}
