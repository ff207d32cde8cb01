package org.tawasul.feedback;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Interval;

/**
 * How something was rated in a span of time.
 *
 * @param mean from 1 to 5; null without a rating
 * @param squares the sum of the squares of what each rating says
 * @param satisfied how many say at least {@link #SATISFIED}
 */
public record Score(long ratings, @Nullable BigDecimal mean, BigDecimal squares, long satisfied) {
    public static final Score NONE = new Score(0, null, BigDecimal.ZERO, 0);

    /** Whoever gives this on the mean, or more, is satisfied. */
    public static final int SATISFIED = 4;

    private static final Interval SCALE = new Interval(RateReply.WORST, RateReply.BEST);

    public Score(long ratings, @Nullable BigDecimal mean) {
        this(ratings, mean, BigDecimal.ZERO, 0);
    }

    /** Of both together: whoever was rated more often counts for more. */
    public Score plus(Score other) {
        return of(
                ratings + other.ratings,
                sum().add(other.sum()),
                squares.add(other.squares),
                satisfied + other.satisfied);
    }

    /** Of all the others, where this is of all and the other one of them. */
    public Score without(Score one) {
        return of(
                ratings - one.ratings,
                sum().subtract(one.sum()),
                squares.subtract(one.squares),
                satisfied - one.satisfied);
    }

    private static Score of(long ratings, BigDecimal sum, BigDecimal squares, long satisfied) {
        return ratings <= 0
                ? NONE
                : new Score(
                        ratings, sum.divide(BigDecimal.valueOf(ratings), MathContext.DECIMAL64), squares, satisfied);
    }

    private BigDecimal sum() {
        return mean == null ? BigDecimal.ZERO : mean.multiply(BigDecimal.valueOf(ratings));
    }

    /** Where the mean lies of all that may be asked, of whom some answered; empty without a rating. */
    public Optional<Interval> between(double confidence) {
        return mean == null
                ? Optional.empty()
                : Optional.of(Interval.ofMean(ratings, mean.doubleValue(), squares.doubleValue(), SCALE, confidence));
    }

    /** As {@link #between}, but of that confidence also where hardly anybody gives anything but the best; wider. */
    public Optional<Interval> surelyBetween(double confidence) {
        return mean == null
                ? Optional.empty()
                : Optional.of(Interval.ofAnyMean(ratings, mean.doubleValue(), SCALE, confidence));
    }

    /** Where the share of the satisfied lies, from 0 to 1; empty without a rating. */
    public Optional<Interval> satisfiedBetween(double confidence) {
        return ratings == 0
                ? Optional.empty()
                : Optional.of(Interval.ofShare((double) satisfied / ratings, ratings, confidence));
    }
}
