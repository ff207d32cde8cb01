package org.tawasul.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a case.
 *
 * @param sentAt for a reply or a decision: when it was issued; null while it waits
 * @param leavesAt for a reply that was issued: until then it is held back and may be recalled, and its customer does not see it
 */
public record CaseMessage(
        long id,
        long caseId,
        Kind kind,
        String text,
        String author,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant leavesAt) {
    /** Whether the customer may read it by then: a remark never, a reply once it may leave, a decision once it is issued. */
    public boolean isForCustomer(Instant now) {
        return switch (kind) {
            case REMARK -> false;
            case REPLY -> leavesAt != null && !leavesAt.isAfter(now);
            case DECISION -> sentAt != null;
            default -> true;
        };
    }

    /** Who says what to whom. */
    public enum Kind {
        QUESTION,
        ANSWER,
        /** What the customer said besides, or in a second case, which was joined to this one. */
        ADDITION,
        /** What can be said before the reply, with a new date. */
        INTERIM,
        REPLY,
        /** What an entity decided about a suggestion, with its reasons. */
        DECISION,
        /** What was done about an accepted suggestion. */
        IMPLEMENTATION,
        /** How it was made known. */
        ANNOUNCEMENT,
        /** Why the customer wants the case taken up again. */
        REOPENING,
        /** Among officers; the customer never reads it. */
        REMARK;

        /** Whether it waits, once it is written, until a step of the process sends it. */
        public boolean isIssued() {
            return this == REPLY || this == DECISION;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
