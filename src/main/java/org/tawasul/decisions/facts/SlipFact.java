package org.tawasul.decisions.facts;

/**
 * A date promised to the customer that has passed, when the new one is asked for.
 *
 * @param clock whose date it was, as {@link DeadlineFact#kind}: {@code reply}, {@code promise} or {@code commitment}
 */
public record SlipFact(String clock, String caseKind, String priority) {}
