package org.tawasul.intake.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mail. Nothing of its words is kept here.
 *
 * @param mailKey {@link org.tawasul.intake.IncomingMail#key}
 * @param sender keyed hash of the sender's address; null while it could not be read
 * @param reason why it was ignored or held; null otherwise
 * @param detail code of a refusal or kind of a fault
 */
public record MailRow(
        long id,
        String mailKey,
        @Nullable String sender,
        State state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable Long caseId,
        int attempts,
        Instant seenAt,
        long version) {
    /** Where it stands. */
    public enum State {
        /** Could not be read; it is tried again. */
        TRYING,
        HELD,
        AGAIN,
        /** To be put away; until it is, the reader has to look at what is flagged. */
        LEAVING,
        TAKEN,
        IGNORED,
        DISMISSED;

        boolean isDone() {
            return this == TAKEN || this == IGNORED || this == DISMISSED;
        }
    }

    MailRow now(State next, @Nullable String why, @Nullable String exactly, Instant at) {
        return new MailRow(id, mailKey, sender, next, why, exactly, caseId, attempts, at, version + 1);
    }

    MailRow of(@Nullable String from) {
        return new MailRow(id, mailKey, from, state, reason, detail, caseId, attempts, seenAt, version);
    }

    MailRow about(long takenAs) {
        return new MailRow(id, mailKey, sender, state, reason, detail, takenAs, attempts, seenAt, version);
    }

    MailRow tried(int times) {
        return new MailRow(id, mailKey, sender, state, reason, detail, caseId, times, seenAt, version);
    }
}
