package org.tawasul.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How entities and the system are rated, for whoever asks. An entity's score is the mean of the first three criteria: the fourth, ease, judges the system and is no part
 * of it, whatever its value (the law of the rating service: the criteria of seed 003).
 */
public interface Scores {
    /** The ratings given from {@code from} on and before {@code until} to replies of this entity. */
    Score ofEntity(String entity, Instant from, Instant until);

    /** The same of each entity that was rated in that span. */
    Map<String, Score> byEntity(Instant from, Instant until);

    /**
     * The ratings that these scores are made of, the newest first.
     *
     * @param entity null for all
     * @param before the last rating of the page before; null for the first page
     */
    List<RatedCase> rated(@Nullable String entity, Instant from, Instant until, @Nullable Long before, int limit);

    /** One rating, and the case whose reply was rated. */
    record RatedCase(long rating, long caseId) {}

    /** What the fourth criterion says of the system in that span, over all entities. */
    Score ofSystem(Instant from, Instant until);
}
