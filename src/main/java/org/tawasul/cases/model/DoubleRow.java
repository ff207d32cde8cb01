package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case said what an earlier one had said.
 *
 * @param messageId the message of the earlier case that holds its words
 * @param joinedBy login of who joined it by hand; null if the rules did at receipt
 * @param carriedClock the clock of the earlier case that bears the date of this one; null if its own was earlier
 * @param insteadOfClock which clock of the earlier case ran before
 */
public record DoubleRow(
        long caseId,
        long firstId,
        long messageId,
        Instant joinedAt,
        @Nullable String joinedBy,
        @Nullable Long carriedClock,
        @Nullable Long insteadOfClock) {
    static DoubleRow atReceipt(long caseId, long firstId, long messageId, Instant joinedAt) {
        return new DoubleRow(caseId, firstId, messageId, joinedAt, null, null, null);
    }
}
