package org.tawasul.replay.year;

import java.util.Map;
import org.tawasul.shared.Message;

/**
 * Which year is to be generated; equal orders give equal years. Throws {@link CannotGenerate} for a number out of its bounds.
 *
 * @param year between 2000 and 2100
 * @param cases how many complaints and inquiries together, at most 2,000,000
 * @param suggestions how many besides, at most 1,000,000
 */
public record YearOrder(int year, int cases, int suggestions, long seed) {
    public YearOrder {
        within("year", year, 2000, 2100);
        within("cases", cases, 0, 2_000_000);
        within("suggestions", suggestions, 0, 1_000_000);
    }

    private static void within(String option, int value, int min, int max) {
        if (value < min || value > max) {
            throw new CannotGenerate(
                    new Message("generate.out-of-range", Map.of("option", option, "min", min + "", "max", max + "")));
        }
    }
}
