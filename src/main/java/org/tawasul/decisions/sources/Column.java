package org.tawasul.decisions.sources;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column as the schema declares it.
 *
 * @param component what of the fact a condition compares; empty for a result
 * @param values the closed list of codes; empty if the codes come from elsewhere or are free
 * @param vocabulary the name of the list the codes come from
 */
public record Column(String name, ColumnType type, String component, Set<String> values, @Nullable String vocabulary) {
    public Column {
        values = Set.copyOf(values);
    }

    /** The name under which the program finds a result: {@code look_again_minutes} gives {@code look-again-minutes}. */
    public String valueName() {
        return name.replace('_', '-');
    }
}
