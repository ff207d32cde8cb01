package org.tawasul.intake.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post or message of a platform, without its words and without who wrote it.
 *
 * @param author keyed hash
 * @param caseId null if it became none
 * @param answered where we answer: {@code none}, {@code private} or {@code public}
 * @param nextAt when the answer is to be tried next
 */
public record PostRow(
        long id,
        String post,
        String author,
        State state,
        @Nullable Long caseId,
        String answered,
        Answer answer,
        int attempts,
        Instant nextAt,
        Instant seenAt,
        long version) {
    /** What became of it. */
    public enum State {
        TAKEN,
        IGNORED,
        DELETED
    }

    /** What became of our answer. */
    public enum Answer {
        NONE,
        WAITING,
        SENT,
        FAILED
    }

    PostRow becomes(State next) {
        return new PostRow(id, post, author, next, caseId, answered, answer, attempts, nextAt, seenAt, version + 1);
    }

    PostRow answers(Answer next, int tries, Instant at) {
        return new PostRow(id, post, author, state, caseId, answered, next, tries, at, seenAt, version + 1);
    }

    PostRow changed() {
        return becomes(state);
    }
}
