package org.tawasul.decisions.sources;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, every cell parsed.
 *
 * @param number as the spreadsheet shows it; the header is row 1
 * @param conditions the filled condition cells by column name
 * @param results by column name, in their one spelling
 * @param from first day in force; null if always
 * @param to last day in force
 */
public record Row(
        String id,
        int number,
        Map<String, Literal> conditions,
        Map<String, String> results,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Row {
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    public int specificity() {
        return conditions.size();
    }

    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlapsInForce(Row other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Row other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
