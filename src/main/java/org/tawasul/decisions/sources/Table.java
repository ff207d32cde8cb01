package org.tawasul.decisions.sources;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table with its schema; {@code path} is {@code routing/routes}. */
public record Table(String path, TableSchema schema, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    public Map<String, Row> rowsById() {
        return rows.stream().collect(Collectors.toUnmodifiableMap(Row::id, Function.identity()));
    }
}
