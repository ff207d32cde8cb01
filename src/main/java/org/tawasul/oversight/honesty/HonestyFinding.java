package org.tawasul.oversight.honesty;

import java.time.Instant;

/** What a rule found when a reply left. */
public record HonestyFinding(
        long id,
        long caseId,
        long messageId,
        String reason,
        String rule,
        long decisionId,
        String entity,
        Instant foundAt) {}
