package org.tawasul.decisions.sources;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawasul.shared.text.PlainWords;

/**
 * What {@code <name>.list.yaml} says: which fact a row is, what each component's column may hold, by which of them two rows are the same, and what must not be missing.
 *
 * @param columns in the order of the components
 * @param unique the components by which no two rows may be equal on the same day; all of them if none are named
 * @param complete closed columns each of whose values some row must have on every day
 * @param negation of a list of phrases: which words take one back
 * @param limits for each value of the column {@code name}: between which numbers the amount must lie
 */
public record FactListSchema(
        Class<? extends Record> fact,
        List<Column> columns,
        Set<String> unique,
        List<Column> complete,
        Map<String, Range> limits,
        Negation negation) {
    public FactListSchema {
        columns = List.copyOf(columns);
        unique = Set.copyOf(unique);
        complete = List.copyOf(complete);
        limits = Map.copyOf(limits);
    }

    /** What a fact says, equal for two that say the same; texts are written as words are found, so that spelling does not tell them apart. */
    public List<String> saying(Record fact) {
        return columns.stream()
                .filter(column -> unique.contains(column.name()))
                .map(column -> compared(fact, column))
                .toList();
    }

    /** What a fact holds of a column. */
    public String value(Record fact, Column column) {
        try {
            return String.valueOf(fact.getClass().getMethod(column.component()).invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String compared(Record fact, Column column) {
        String value = value(fact, column);
        return column.type() == ColumnType.TEXT ? PlainWords.spelling(value) : value;
    }
}
