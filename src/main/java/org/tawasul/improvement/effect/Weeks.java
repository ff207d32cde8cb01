package org.tawasul.improvement.effect;

import java.util.List;

/**
 * Weeks in order, before and after an improvement took effect.
 *
 * @param weeks all that is looked at, the ones left out among them
 * @param opened index of the week in which the plan was opened
 * @param effective index of the first whole week in which the improvement was at work
 */
public record Weeks(List<Week> weeks, int opened, int effective) {
    public Weeks {
        weeks = List.copyOf(weeks);
        if (opened < 0 || effective < opened || effective > weeks.size()) {
            throw new IllegalArgumentException(opened + " " + effective + " of " + weeks.size());
        }
    }

    /**
     * One week.
     *
     * @param seen cases of the theme
     * @param shape how many times as many cases its season, weekdays, Ramadan and holidays would bring as an ordinary week
     * @param others cases of those who are compared: the same service elsewhere, untouched by the improvement
     * @param othersShape as {@code shape}, of those
     */
    public record Week(int seen, double shape, int others, double othersShape) {}
}
