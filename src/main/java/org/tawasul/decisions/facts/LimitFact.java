package org.tawasul.decisions.facts;

/**
 * A number that policy owners set in a list and that rule folders look at, so that no limit stands in a rule.
 *
 * @param name what is limited, such as {@code silent-days}
 * @param amount in the unit that the name says
 */
public record LimitFact(String name, int amount) {}
