package org.tawasul.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator shall be from a day on until a day (both included).
 *
 * @param entity null for every entity that has no target of its own
 */
public record Target(
        Indicator indicator, @Nullable String entity, BigDecimal value, LocalDate from, @Nullable LocalDate until) {
    public boolean isMetBy(BigDecimal measured) {
        int compared = measured.compareTo(value);
        return indicator.isAtLeast() ? compared >= 0 : compared <= 0;
    }
}
