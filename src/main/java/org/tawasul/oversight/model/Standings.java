package org.tawasul.oversight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.Score;
import org.tawasul.oversight.Standing;
import org.tawasul.shared.Interval;

/**
 * Who is better or worse rated than all others together. With fifty entities beside each other two or three would stand out by chance alone, so the intervals are so wide that among all of
 * them at most one in twenty times a single one does, however the ratings lie: nearly all of them are the best there is, and a mean of such is not spread like a bell.
 */
final class Standings {
    private final Score all;
    private final double confidence;

    private Standings(Score all, double confidence) {
        this.all = all;
        this.confidence = confidence;
    }

    static Standings of(List<Score> entities) {
        long rated = entities.stream().filter(one -> one.ratings() > 0).count();
        return new Standings(
                entities.stream().reduce(Score.NONE, Score::plus), 1 - (1 - Interval.USUAL) / Math.max(1, rated));
    }

    /** Null where nobody rated it, or nobody else. */
    @Nullable
    Standing of(Score one) {
        Interval own = one.surelyBetween(confidence).orElse(null);
        Interval others = all.without(one).between(Interval.USUAL).orElse(null);
        if (own == null || others == null) {
            return null;
        }
        return own.isAbove(others) ? Standing.BETTER : others.isAbove(own) ? Standing.WORSE : Standing.ALIKE;
    }
}
