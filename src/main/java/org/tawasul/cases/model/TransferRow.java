package org.tawasul.cases.model;

import java.time.Instant;

/** That a case was passed on; the reason, which may quote the customer, under the customer's data key. */
@SuppressWarnings("ArrayRecordComponent")
public record TransferRow(
        long id, long caseId, String fromEntity, String toEntity, byte[] reason, String actor, Instant transferredAt) {}
