package org.tawasul.cases.model;

import java.time.Instant;

/** That a late case was raised. */
public record EscalationRow(long id, long caseId, int level, String role, long deadlineId, Instant raisedAt) {}
