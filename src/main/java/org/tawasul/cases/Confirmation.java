package org.tawasul.cases;

import java.time.Instant;

/** Why somebody let words leave although the rules warned in this decision. */
public record Confirmation(long decisionId, String reason, String by, Instant at) {}
