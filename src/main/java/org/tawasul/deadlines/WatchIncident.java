package org.tawasul.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that the watch could not deal with, for a person to look at.
 *
 * @param reason {@code nothing-waiting} (the process does not wait for the watch: the clock is no longer looked at) or {@code look-failed} (every look
 *     failed: it is looked at once a day, and the incident ends by itself when a look succeeds)
 * @param detail the kind of the last error; never its words, which may name somebody
 */
public record WatchIncident(
        long id,
        long deadlineId,
        long caseId,
        String reason,
        String detail,
        Instant openedAt,
        @Nullable Instant endedAt) {}
