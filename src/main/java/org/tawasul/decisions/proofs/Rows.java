package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * The rows of a table, found by their cells: which rows can fit a case that another row fits is answered by look-ups, one for each set of columns that rows fill, and
 * not by comparing each row with each other.
 */
final class Rows {
    private final List<Column> exact;
    private final Map<Set<String>, List<Row>> byFilled = new LinkedHashMap<>();
    private final Map<Index, Map<List<Literal>, Map<Map<String, String>, List<Row>>>> indexes = new HashMap<>();

    Rows(Table table) {
        this.exact = table.schema().conditions().stream()
                .filter(column -> column.type() != ColumnType.INTEGER_AT_LEAST)
                .toList();
        table.rows().forEach(row -> byFilled.computeIfAbsent(filled(row), any -> new ArrayList<>())
                .add(row));
    }

    /** The sets of columns that rows fill, but for those whose cells are only thresholds: such cells never keep two rows apart. */
    Set<Set<String>> filledSets() {
        return byFilled.keySet();
    }

    Set<String> filled(Row row) {
        Set<String> filled = new LinkedHashSet<>();
        for (Column column : exact) {
            if (row.conditions().containsKey(column.name())) {
                filled.add(column.name());
            }
        }
        return filled;
    }

    /** The rows that fill these columns and can fit a case that {@code row} fits, grouped by what they say. */
    Collection<List<Row>> meeting(Row row, Set<String> filled, @Nullable Map<String, String> notSaying) {
        List<String> shared =
                filled.stream().filter(row.conditions()::containsKey).toList();
        return indexes
                .computeIfAbsent(new Index(filled, shared), this::index)
                .getOrDefault(cells(row, shared), Map.of())
                .entrySet()
                .stream()
                .filter(group -> !group.getKey().equals(notSaying))
                .map(Map.Entry::getValue)
                .toList();
    }

    Stream<Row> meeting(Row row, Set<String> filled) {
        return meeting(row, filled, null).stream().flatMap(List::stream);
    }

    private Map<List<Literal>, Map<Map<String, String>, List<Row>>> index(Index index) {
        Map<List<Literal>, Map<Map<String, String>, List<Row>>> rows = new HashMap<>();
        for (Row row : byFilled.getOrDefault(index.filled(), List.of())) {
            rows.computeIfAbsent(cells(row, index.shared()), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.results(), any -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    private static List<Literal> cells(Row row, List<String> columns) {
        List<Literal> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(row.conditions().get(column)));
        return cells;
    }

    private record Index(Set<String> filled, List<String> shared) {}
}
