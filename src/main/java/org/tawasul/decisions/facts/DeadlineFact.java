package org.tawasul.decisions.facts;

/**
 * A deadline at the instant it is looked at.
 *
 * @param kind {@code reply}, {@code customer-answer}, {@code rating}, {@code promise}, {@code review} and the others of {@code DeadlineKind}
 * @param usedPercent share of the period that is used up, 0 to any number
 * @param overdueMinutes open minutes since the due instant, 0 before it
 * @param warned whether a warning was given; of the rating: whether the customer was reminded
 * @param level how far it was raised: 0 not at all, 1 supervisor, 2 …
 * @param priority of the case
 * @param silentDays whole working days since the customer last heard of the case; 0 for other clocks than those of the reply and of an accepted suggestion
 */
public record DeadlineFact(
        String kind,
        int usedPercent,
        long overdueMinutes,
        boolean warned,
        int level,
        String priority,
        int silentDays) {}
