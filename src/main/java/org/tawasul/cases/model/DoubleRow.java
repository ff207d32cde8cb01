package org.tawasul.cases.model;

import java.time.Instant;

/**
 * That a case said what an earlier one had said.
 *
 * @param messageId the message of the earlier case that holds its words
 */
public record DoubleRow(long caseId, long firstId, long messageId, Instant joinedAt) {}
