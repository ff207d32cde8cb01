package org.tawasul.release.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that did not go live.
 *
 * @param hash null if the sources could not be read at all
 * @param problems as {@link StoredProblems} writes them
 */
public record RefusalRow(long id, String part, @Nullable String hash, Instant refusedAt, String problems) {}
