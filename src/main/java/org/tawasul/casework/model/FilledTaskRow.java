package org.tawasul.casework.model;

import java.time.Instant;

/** @param fields JSON object of the fields, under the data key of the case's customer */
public record FilledTaskRow(
        long workItem,
        long caseId,
        long customerId,
        String element,
        String button,
        byte[] fields,
        String filledBy,
        Instant filledAt) {}
