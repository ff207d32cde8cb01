package org.tawasul.improvement.suggestion;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Wording;
import org.tawasul.shared.Actor;

/**
 * A piece of news for all authors of a cluster.
 *
 * @param position from 1 on
 * @param ar reasons, what was done, how it was made known; null in a language in which nobody wrote it
 * @param done steps of the plan that are done by then, of {@code steps}
 */
public record NewsRow(
        long cluster,
        int position,
        Kind kind,
        @Nullable String ar,
        @Nullable String en,
        int done,
        int steps,
        String actor,
        String role,
        @Nullable String entity,
        Instant at) {
    /** What happened. */
    public enum Kind {
        STUDY,
        ACCEPTED,
        DECLINED,
        STEP,
        /** The last step is done: it is live. */
        LIVE,
        ANNOUNCED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever did it is said to have done it to every suggestion. */
    Actor by() {
        return new Actor(actor, role, entity, null);
    }

    /** Null for what needs no words. */
    @Nullable
    Wording words() {
        return ar == null && en == null ? null : new Wording(ar, en);
    }
}
