package org.tawasul.cases;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a case.
 *
 * @param sentAt for a reply: when it left; null while it waits
 */
public record CaseMessage(
        long id, long caseId, Kind kind, String text, String author, Instant writtenAt, @Nullable Instant sentAt) {
    /** Who says what to whom. */
    public enum Kind {
        QUESTION,
        ANSWER,
        REPLY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
