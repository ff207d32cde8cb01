package org.tawasul.oversight.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Measure;

/**
 * One figure of an overview.
 *
 * @param unit how it is said: {@code count}, {@code percent}, {@code days} or {@code score}
 * @param value null if there was nothing to measure
 * @param path where its cases are; null for whoever doesn't see cases
 * @param measure with its target; null for what is only counted
 * @param count what it is the mean of, or how many it is; negative if that says nothing
 */
record Tile(
        String code,
        String unit,
        @Nullable BigDecimal value,
        @Nullable String path,
        @Nullable Measure measure,
        long count) {
    static Tile counted(String code, long number, @Nullable String path) {
        return new Tile(code, "count", BigDecimal.valueOf(number), path, null, -1);
    }

    static Tile measured(String code, String unit, Measure measure, @Nullable String path, long count) {
        return new Tile(code, unit, measure.value(), path, measure, count);
    }
}
