package org.tawasul.oversight.quality;

import java.time.Instant;

/** What was thought of one reply, as stored. */
public record AppraisalRow(
        long messageId,
        String entity,
        int month,
        int handling,
        int clarity,
        int courtesy,
        boolean kept,
        String appraiser,
        Instant givenAt) {}
