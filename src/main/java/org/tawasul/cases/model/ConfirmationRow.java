package org.tawasul.cases.model;

import java.time.Instant;

/** A confirmation as it is kept; the reason, which may quote the customer, under the customer's data key. */
@SuppressWarnings("ArrayRecordComponent")
public record ConfirmationRow(long decisionId, long caseId, byte[] reason, String actor, Instant confirmedAt) {}
