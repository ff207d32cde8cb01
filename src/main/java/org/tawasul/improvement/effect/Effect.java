package org.tawasul.improvement.effect;

/**
 * What a measurement says.
 *
 * @param change cases with the improvement for each case without it: 0.4 is sixty in a hundred fewer, 1 is no change
 * @param low lower end of the interval
 * @param high upper end
 * @param weeksBefore weeks that the time before is made of
 * @param weeksAfter weeks afterwards
 */
public record Effect(double change, double low, double high, int weeksBefore, int weeksAfter) {
    /** Whether no change at all is still possible. */
    public boolean mayBeNothing() {
        return low <= 1 && high >= 1;
    }
}
