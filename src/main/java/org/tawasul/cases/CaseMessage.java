package org.tawasul.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a case.
 *
 * @param sentAt for a reply or a decision: when it left; null while it waits
 */
public record CaseMessage(
        long id, long caseId, Kind kind, String text, String author, Instant writtenAt, @Nullable Instant sentAt) {
    /** Who says what to whom. */
    public enum Kind {
        QUESTION,
        ANSWER,
        /** What the customer said in a second case, which was joined to this one. */
        ADDITION,
        REPLY,
        /** What an entity decided about a suggestion, with its reasons. */
        DECISION,
        /** What was done about an accepted suggestion. */
        IMPLEMENTATION,
        /** How it was made known. */
        ANNOUNCEMENT;

        /** Whether it waits, once it is written, until a step of the process sends it. */
        public boolean isIssued() {
            return this == REPLY || this == DECISION;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
