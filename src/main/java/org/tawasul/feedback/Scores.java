package org.tawasul.feedback;

import java.time.Instant;

/**
 * How entities and the system are rated, for whoever asks. An entity's score is the mean of the first three criteria: the fourth, ease, judges the system and is no part
 * of it, whatever its value (the law of the rating service: the criteria of seed 003).
 */
public interface Scores {
    /** The ratings given from {@code from} on and before {@code until} to replies of this entity. */
    Score ofEntity(String entity, Instant from, Instant until);

    /** What the fourth criterion says of the system in that span, over all entities. */
    Score ofSystem(Instant from, Instant until);
}
