package org.tawasul.decisions.proofs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.TableSchema;

/** All values of each closed column. In any other column there is always a further value that no row names. */
final class Domains {
    private final Map<String, List<Literal>> values = new LinkedHashMap<>();

    Domains(TableSchema schema) {
        for (Column column : schema.conditions()) {
            if (column.isClosed() && column.type() != ColumnType.INTEGER_AT_LEAST) {
                values.put(column.name(), all(column));
            }
        }
    }

    boolean isClosed(String column) {
        return values.containsKey(column);
    }

    List<String> columns() {
        return List.copyOf(values.keySet());
    }

    List<Literal> of(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    static boolean admits(Row row, String column, Literal value) {
        Literal cell = row.conditions().get(column);
        return cell == null || cell.equals(value);
    }

    private static List<Literal> all(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> List.of(new Literal.Truth(true), new Literal.Truth(false));
            case INTEGER ->
                column.values().stream()
                        .map(Long::parseLong)
                        .sorted()
                        .<Literal>map(Literal.Number::new)
                        .toList();
            default ->
                column.values().stream()
                        .sorted()
                        .<Literal>map(Literal.Code::new)
                        .toList();
        };
    }
}
