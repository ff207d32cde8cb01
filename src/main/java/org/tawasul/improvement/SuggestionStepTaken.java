package org.tawasul.improvement;

/**
 * A step of the plan to which a suggestion led is done, and more are to come; published inside the transaction that tells its author.
 *
 * @param occurrence the same for the same step, so that nobody is told twice
 * @param words what was done
 */
public record SuggestionStepTaken(
        long caseId, String improvement, String occurrence, int done, int steps, Wording words) {
    public int percent() {
        return 100 * done / steps;
    }
}
