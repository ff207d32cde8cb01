package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An interim reply as it was given; text and reason, which may quote the customer, under the customer's data key.
 *
 * @param id of the message that holds the text
 */
@SuppressWarnings("ArrayRecordComponent")
public record InterimRow(
        long id, long caseId, byte[] words, byte[] reason, LocalDate untilDay, String actor, Instant givenAt) {}
