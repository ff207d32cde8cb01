package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something said in a case, under the customer's data key. */
@SuppressWarnings("ArrayRecordComponent")
public record MessageRow(
        long id,
        long caseId,
        String kind,
        byte[] words,
        String author,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant leavesAt) {}
