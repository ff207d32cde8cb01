package org.tawasul.decisions.sources;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column as the schema declares it.
 *
 * @param component what of the fact a condition compares; empty for a result
 * @param values the closed list of codes; empty if the codes come from elsewhere or are free
 * @param vocabulary the name of the list the codes come from
 * @param of the column of the same row to whose code this one's code must belong; null if to none
 */
public record Column(
        String name,
        ColumnType type,
        String component,
        Set<String> values,
        @Nullable String vocabulary,
        @Nullable String of) {
    public Column {
        values = Set.copyOf(values);
    }

    /** A column whose codes, if it holds codes, are of a closed list or free, and belong to no other column's. */
    public Column(String name, ColumnType type, String component, Set<String> values) {
        this(name, type, component, values, null, null);
    }

    /** The name under which the program finds a result: {@code look_again_minutes} gives {@code look-again-minutes}. */
    public String valueName() {
        return name.replace('_', '-');
    }
}
