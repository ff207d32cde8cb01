package org.tawasul.intake.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Message;

/**
 * One thing that happened to a case, as its customer is told.
 *
 * @param words what somebody wrote, as it was written
 * @param more what was written besides, such as why an interim reply is none yet
 * @param after what it means for the customer, such as a promised date
 * @param reply whether the words are the answer that he waited for
 */
record StoryLine(
        Instant at,
        Message said,
        @Nullable String words,
        @Nullable String more,
        @Nullable Message after,
        boolean reply) {
    static StoryLine of(Instant at, Message said) {
        return new StoryLine(at, said, null, null, null, false);
    }

    static StoryLine of(Instant at, Message said, @Nullable String words) {
        return new StoryLine(at, said, words, null, null, false);
    }
}
