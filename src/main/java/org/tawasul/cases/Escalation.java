package org.tawasul.cases;

import java.time.Instant;

/**
 * How far a late case was raised last.
 *
 * @param level 1 or more, as the watch rules number the ladder
 * @param role code of the role that must hear of it, from the finding; the ladder is data of the rules
 * @param deadlineId the clock that ran out
 */
public record Escalation(int level, String role, Instant raisedAt, long deadlineId) {}
