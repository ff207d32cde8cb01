package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What counting says of an improvement.
 *
 * @param figure null where too few weeks or cases speak
 * @param weeks all that were looked at, in their order
 * @param compared what they are compared with
 * @param closedOn the day on which it was closed, if it is what was measured then; null for what is counted anew
 */
public record MeasuredEffect(
        @Nullable Figure figure, List<Week> weeks, Compared compared, @Nullable LocalDate closedOn) {
    public MeasuredEffect {
        weeks = List.copyOf(weeks);
    }

    /** Counted anew. */
    public MeasuredEffect(@Nullable Figure figure, List<Week> weeks, Compared compared) {
        this(figure, weeks, compared, null);
    }

    /** What would have come without the improvement is told by cases that it does not concern. */
    public enum Compared {
        /** The same at other entities and, if it is about an area, in other areas. */
        SAME,
        /** Services of other entities that had cases throughout: no other has enough of the same. */
        ALL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * In percent of cases less than would have come without it; negative for more.
     *
     * @param least lower end of the interval that holds the truth in nineteen of twenty measurements
     * @param most its upper end
     */
    public record Figure(int fewer, int least, int most) {
        /** Whether no change at all is still possible. */
        public boolean mayBeNothing() {
            return least <= 0 && most >= 0;
        }
    }

    /** To which time a week belongs. */
    public enum Time {
        BEFORE,
        /** Those that led to the plan, and those until it was at work: they would make any plan look good. */
        LEFT_OUT,
        AFTER
    }

    /**
     * One week.
     *
     * @param expected cases that would have come without the improvement; 0 in all weeks where there is no figure, and then it is not to be shown
     */
    public record Week(LocalDate first, int seen, double expected, Time time) {}
}
