package org.tawasul.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a case.
 *
 * @param sentAt for a reply: when it was issued; null while it waits
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
    /** Whether the customer may read it by then: a remark never, a reply once it may leave. */
    public boolean isForCustomer(Instant now) {
        return switch (kind) {
            case REMARK -> false;
            case REPLY -> leavesAt != null && !leavesAt.isAfter(now);
            default -> true;
        };
    }

    /** Who says what to whom. */
    public enum Kind {
        QUESTION,
        ANSWER,
        /** What can be said before the reply, with a new date. */
        INTERIM,
        REPLY,
        /** Why the customer wants the case taken up again. */
        REOPENING,
        /** Among officers; the customer never reads it. */
        REMARK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
