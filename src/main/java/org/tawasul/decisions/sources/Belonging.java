package org.tawasul.decisions.sources;

import java.util.Map;
import java.util.Optional;

/**
 * Tells cells whose code does not belong to the code of another cell of the same row: a team that is not a team of the row's entity. An empty cell means any, or is refused
 * for being empty, and a code that does not exist is told of before; neither is told of here.
 */
final class Belonging {
    private final TableSchema schema;
    private final Codes codes;

    Belonging(TableSchema schema, Codes codes) {
        this.schema = schema;
        this.codes = codes;
    }

    void check(Row row, String file, Cells cells, Problems problems) {
        schema.columns().filter(column -> column.of() != null).forEach(column -> {
            Column owner = schema.columns()
                    .filter(other -> other.name().equals(column.of()))
                    .findFirst()
                    .orElseThrow();
            String cell = cell(row, column);
            String expected = cell(row, owner);
            Optional<String> real = codes.owner(column, owner, cell);
            if (!expected.isEmpty() && real.isPresent() && !real.get().equals(expected)) {
                problems.add(
                        file,
                        cells.place(column.name()),
                        "cell-not-of",
                        Map.of("cell", cell, "real", real.get(), "owner", expected, "column", owner.name()));
            }
        });
    }

    private static String cell(Row row, Column column) {
        Literal condition = row.conditions().get(column.name());
        return condition == null ? row.results().getOrDefault(column.name(), "") : condition.toString();
    }
}
