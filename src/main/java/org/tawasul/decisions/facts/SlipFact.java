package org.tawasul.decisions.facts;

/**
 * A date promised to the customer that has passed, when the new one is asked for.
 *
 * @param clock whose date it was, as {@link DeadlineFact#kind}: {@code reply}, {@code promise}, {@code commitment} or {@code
 *     commitment-date}
 * @param slips how many days that the customer was told of the same have passed, this one included: 1 at the first
 */
public record SlipFact(String clock, String caseKind, String priority, int slips) {}
