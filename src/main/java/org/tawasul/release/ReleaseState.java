package org.tawasul.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a part stands: what is live since when, and what the last candidate was refused for, if it was. */
public record ReleaseState(String part, String hash, Instant since, @Nullable Refused lastRefusal) {
    /** @param hash null if the candidate could not be read at all */
    public record Refused(@Nullable String hash, Instant at, List<SourceProblem> problems) {}
}
