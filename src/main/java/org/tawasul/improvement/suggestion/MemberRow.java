package org.tawasul.improvement.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion in its cluster.
 *
 * @param apart whether its team answers it alone
 * @param told how many pieces of the cluster's news its author has been told
 * @param dueAt when it is to be looked at; null while there is nothing new
 */
public record MemberRow(
        long caseId, long cluster, boolean byHand, boolean apart, int told, @Nullable Instant dueAt, int tries) {}
