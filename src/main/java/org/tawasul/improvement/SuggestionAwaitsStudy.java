package org.tawasul.improvement;

import java.time.Instant;

/**
 * A suggestion that its team studies already is studied with others that say the same, so that its decision is due later; published inside the transaction that moves the date.
 *
 * @param occurrence the same for the same study, so that nobody is told twice
 */
public record SuggestionAwaitsStudy(long caseId, String occurrence, Instant due) {}
