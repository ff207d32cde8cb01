package org.tawasul.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rating as given. */
public record Rating(
        long caseId, int handling, int clarity, int courtesy, int ease, @Nullable String words, Instant ratedAt) {}
