package org.tawasul.deadlines.model;

import java.time.Instant;

/** @param findingValues JSON object of strings */
public record FindingRow(
        long id,
        long deadlineId,
        long caseId,
        String finding,
        String rule,
        long decisionId,
        String findingValues,
        Instant foundAt) {}
