package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an entity may see a case.
 *
 * @param team only this team of it; null for all
 * @param role only those who hold this role there; null for all
 * @param reason {@code responsible}, {@code escalation}, {@code answered}, {@code contribution} or {@code directive}
 * @param contribution what it was given for, and ends with; null for all other access
 */
public record AccessRow(
        long id,
        long caseId,
        String entity,
        @Nullable String team,
        @Nullable String role,
        String reason,
        @Nullable Long contribution,
        Instant fromAt,
        @Nullable Instant untilAt) {}
