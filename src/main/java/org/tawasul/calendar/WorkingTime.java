package org.tawasul.calendar;

import java.time.Duration;

/**
 * An amount of time during which an office is open: what periods are promised in and what a reply really took. Exact to the second and never negative, so that amounts
 * may be added and subtracted without drift however often a clock is paused.
 */
public record WorkingTime(Duration open) implements Comparable<WorkingTime> {
    public static final WorkingTime NONE = new WorkingTime(Duration.ZERO);

    public WorkingTime {
        if (open.isNegative()) {
            throw new IllegalArgumentException("Negative working time " + open);
        }
    }

    public WorkingTime plus(WorkingTime other) {
        return new WorkingTime(open.plus(other.open));
    }

    /** What is left; nothing if the other is longer. */
    public WorkingTime minus(WorkingTime other) {
        Duration left = open.minus(other.open);
        return left.isNegative() ? NONE : new WorkingTime(left);
    }

    @Override
    public int compareTo(WorkingTime other) {
        return open.compareTo(other.open);
    }
}
