package org.tawasul.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rows of one table of a sample. */
record SampleTable(String name, List<Column> columns, List<Object[]> rows) {
    /**
     * @param type as {@link java.sql.Types} has it
     * @param size how many characters fit
     */
    record Column(String name, int type, int size) {}

    SampleTable with(List<Object[]> some) {
        return new SampleTable(name, columns, some);
    }

    boolean carries(Object[] row, Set<Long> ids) {
        for (Object value : row) {
            if (value instanceof Long number && ids.contains(number)) {
                return true;
            }
        }
        return false;
    }

    Optional<Long> idOf(Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (columns.get(i).name().equals("id") && row[i] instanceof Long id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    boolean any(int column, Predicate<Object> holds) {
        return rows.stream().anyMatch(row -> row[column] != null && holds.test(row[column]));
    }
}
