package org.tawasul.decisions.facts;

/**
 * A deadline at the instant it is looked at.
 *
 * @param kind {@code reply}, {@code customer-answer}, {@code rating}, {@code promise}, {@code review}
 * @param usedPercent share of the period that is used up, 0 to any number
 * @param overdueMinutes open minutes since the due instant, 0 before it
 * @param warned whether a warning was given
 * @param level how far it was raised: 0 not at all, 1 supervisor, 2 …
 * @param priority of the case
 */
public record DeadlineFact(
        String kind, int usedPercent, long overdueMinutes, boolean warned, int level, String priority) {}
