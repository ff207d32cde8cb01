package org.tawasul.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rating as given. */
public record Rating(
        long caseId, int handling, int clarity, int courtesy, int ease, @Nullable String words, Instant ratedAt) {
    /** Below which somebody isn't satisfied. */
    private static final int SATISFIED = 4;

    /** Whether it says that something could be better: any of the four scores is below 4, or there are words. */
    public boolean givesCause() {
        return Math.min(Math.min(handling, clarity), Math.min(courtesy, ease)) < SATISFIED
                || (words != null && !words.isBlank());
    }
}
