package org.tawasul.decisions.facts;

import org.jspecify.annotations.Nullable;

/**
 * How a case was handled until its reply left; numbers and codes, nobody's words.
 *
 * @param caseKind as it was taken down
 * @param shownKind the kind that its words show, where that is another; null otherwise
 * @param channel by which it came
 * @param inTime whether it counts as in time: its period was never exceeded, and it is no suggestion, which the share in time leaves out
 * @param minutesLeft of the period, when the reply left; 0 from its end on
 * @param differentWords how many words of the reply differ from one another
 * @param returns how often it came back to an entity that had passed it on
 * @param reopened how often the customer had it taken up again
 * @param repeatsPercent how alike this reply and the one before it in the case are; 0 for the first
 * @param copiedPercent how much of it stands in a reply that was sent in an unlike case
 */
public record ConductFact(
        String caseKind,
        @Nullable String shownKind,
        String channel,
        boolean inTime,
        int minutesLeft,
        int differentWords,
        int returns,
        int reopened,
        int repeatsPercent,
        int copiedPercent) {
    /** How many words of a reply differ from one another, however they are spelt. */
    public static int differentWords(String reply) {
        return WrittenWords.different(reply);
    }
}
