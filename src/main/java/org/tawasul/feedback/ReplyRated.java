package org.tawasul.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer rated a reply; published inside the transaction that made it so, and a listener that throws undoes it.
 *
 * @param entity whose reply it is
 * @param words what he wrote beside the scores, to be read and never kept as they are
 */
public record ReplyRated(long ratingId, long caseId, @Nullable String entity, @Nullable String words, Instant at) {
    @Override
    public String toString() {
        return "ReplyRated[" + ratingId + "]";
    }
}
