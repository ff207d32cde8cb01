package org.tawasul.decisions.sources;

import java.util.List;
import java.util.Map;

/**
 * Finds two rows that can both match one fact on one day with equal specificity and different results: no order of rows
 * may ever decide what happens to a case.
 */
final class RowConflicts {
    private RowConflicts() {}

    static void find(String file, TableSchema schema, List<Row> rows, Problems problems) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (contradict(schema, rows.get(i), rows.get(j))) {
                    Row first = rows.get(i);
                    Row second = rows.get(j);
                    problems.add(
                            file,
                            "row " + second.number(),
                            "rows-conflict",
                            Map.of(
                                    "row", second.id(),
                                    "other", first.id(),
                                    "number", first.number()));
                }
            }
        }
    }

    private static boolean contradict(TableSchema schema, Row one, Row other) {
        return one.specificity() == other.specificity()
                && !one.results().equals(other.results())
                && one.overlapsInForce(other)
                && schema.conditions().stream().allMatch(column -> compatible(column, one, other));
    }

    private static boolean compatible(Column column, Row one, Row other) {
        Literal mine = one.conditions().get(column.name());
        Literal theirs = other.conditions().get(column.name());
        return mine == null || theirs == null || column.type() == ColumnType.INTEGER_AT_LEAST || mine.equals(theirs);
    }
}
