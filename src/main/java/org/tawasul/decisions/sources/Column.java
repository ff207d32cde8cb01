package org.tawasul.decisions.sources;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One column as the schema declares it.
 *
 * @param component what of the fact a condition compares; empty for a result
 * @param values the closed list of codes or whole numbers; empty if they come from elsewhere or are free
 * @param vocabulary the name of the list the codes come from
 * @param of the column of the same row to whose code this one's code must belong; null if to none
 * @param filled whether every row must fill the cell
 * @param words how a counter-example says the column's value; null if it is said as it is
 * @param range between which a whole number must lie
 */
public record Column(
        String name,
        ColumnType type,
        String component,
        Set<String> values,
        @Nullable String vocabulary,
        boolean filled,
        @Nullable ColumnWords words,
        @Nullable String of,
        Range range) {
    public Column {
        values = Set.copyOf(values);
    }

    /** A condition that may stay empty, or a result that may not, whose codes belong to no other column's. */
    public Column(String name, ColumnType type, String component, Set<String> values, @Nullable String vocabulary) {
        this(name, type, component, values, vocabulary, component.isEmpty(), null, null, Range.ANY);
    }

    /** The name under which the program finds a result: {@code look_again_minutes} gives {@code look-again-minutes}. */
    public String valueName() {
        return name.replace('_', '-');
    }

    public boolean isResult() {
        return component.isEmpty() && type != ColumnType.PHRASE;
    }

    /** Whether all values that the column can have are known, so that something can be proven about all of them. */
    public boolean isClosed() {
        return type == ColumnType.BOOLEAN || !values.isEmpty();
    }
}
