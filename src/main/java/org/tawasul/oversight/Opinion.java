package org.tawasul.oversight;

import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.Score;
import org.tawasul.shared.Interval;

/**
 * What the ratings of replies tell, and how surely: few answered, and others might have answered otherwise.
 *
 * @param mean where the mean lies; null without a rating
 * @param satisfied percent of those who rated and gave at least {@link Score#SATISFIED} on the mean; null without a rating
 * @param satisfiedBetween where that share lies; null without a rating
 * @param standing beside all others; null where there are none to compare with
 */
public record Opinion(
        @Nullable Interval mean,
        @Nullable Double satisfied,
        @Nullable Interval satisfiedBetween,
        @Nullable Standing standing) {
    /** Of nobody who rated. */
    public static final Opinion NONE = new Opinion(null, null, null, null);

    /** Of these ratings. */
    public static Opinion of(Score score, @Nullable Standing standing) {
        return score.ratings() == 0
                ? NONE
                : new Opinion(
                        score.between(Interval.USUAL).orElse(null),
                        100.0 * score.satisfied() / score.ratings(),
                        score.satisfiedBetween(Interval.USUAL)
                                .map(Interval::inPercent)
                                .orElse(null),
                        standing);
    }
}
