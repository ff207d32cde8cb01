package org.tawasul.casework.model;

import java.time.Instant;

/** @param fields JSON object of the fields, under the data key of the case's customer */
public record DraftRow(
        long workItem, String login, String act, long caseId, long customerId, byte[] fields, Instant savedAt) {}
