package org.tawasul.replay.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.RecordedCase;

/**
 * Which of the records live, by when they were received, and when time ends for them: what is open then stays so.
 *
 * @param from null: from the first on
 * @param until not itself any more; null: some weeks after the last
 */
record Span(@Nullable Instant from, @Nullable Instant until) {
    static Span of(Options options, ZoneId zone) {
        Instant from = options.instant("from", zone);
        Instant until = options.instant("until", zone);
        if (from != null && until != null && !from.isBefore(until)) {
            throw new Options.Wrong("span-reversed", Map.of());
        }
        return new Span(from, until);
    }

    boolean holds(RecordedCase record) {
        Instant at = record.receivedAt();
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }
}
