package org.tawasul.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of one file that becomes another one.
 *
 * @param before null for a row that is new
 * @param after null for a row that is taken out
 */
public record RowChange(String file, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
    public RowChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("No row");
        }
    }

    public static RowChange added(String file, Map<String, String> row) {
        return new RowChange(file, null, row);
    }

    public static RowChange removed(String file, Map<String, String> row) {
        return new RowChange(file, row, null);
    }
}
