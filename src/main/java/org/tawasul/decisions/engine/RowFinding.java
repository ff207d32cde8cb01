package org.tawasul.decisions.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.decisions.sources.TableSchema;
import org.tawasul.shared.Message;

/** What a row that fired says: its results as values, and all its cells as parameters of the table's sentence. */
final class RowFinding {
    private static final String EMPTY_CELL = "any";

    private RowFinding() {}

    static Finding of(Table table, Row row) {
        TableSchema schema = table.schema();
        Map<String, Object> parameters = new HashMap<>(Map.of("row", row.id()));
        Map<String, String> values = new HashMap<>();
        schema.columns().filter(column -> !column.type().staysInTable()).forEach(column -> {
            if (column.isResult()) {
                String result = row.results().get(column.name());
                addResult(column, result, parameters);
                if (result != null) {
                    values.put(column.valueName(), result);
                }
            } else {
                parameters.put(column.name(), said(column, row.conditions().get(column.name())));
            }
        });
        PhraseSums sums = schema.phrases();
        if (sums != null) {
            parameters.put("sum", Long.parseLong(values.getOrDefault(PhraseSums.WEIGHT, "0")));
        }
        return new Finding(
                sums == null ? schema.findingOf(row) : Finding.PHRASE,
                ruleName(table, row),
                sums == null ? schema.severity() : Severity.HINTS,
                schema.specificityOf(row),
                new Message(table.path(), parameters),
                values);
    }

    /** The cells of a row that its stored finding lacks. */
    static Map<String, Object> saidOnly(Table table, Row row) {
        Map<String, Object> said = new HashMap<>();
        table.schema().columns().filter(column -> column.type().staysInTable()).forEach(column -> {
            Object cell = column.isResult()
                    ? row.results().get(column.name())
                    : row.conditions().get(column.name());
            said.put(column.name(), cell == null ? EMPTY_CELL : written(cell));
        });
        return said;
    }

    private static String written(Object cell) {
        return cell instanceof Literal.Phrase phrase ? phrase.written() : cell.toString();
    }

    static String ruleName(Table table, Row row) {
        return table.path() + "#" + row.id();
    }

    private static Object said(Column column, @Nullable Literal literal) {
        if (literal == null) {
            return column.type() == ColumnType.INTEGER_AT_LEAST ? (Object) 0L : EMPTY_CELL;
        }
        return literal instanceof Literal.Number number ? (Object) number.number() : literal.toString();
    }

    private static void addResult(Column column, @Nullable String result, Map<String, Object> parameters) {
        if (result == null) {
            parameters.put(column.name(), EMPTY_CELL);
            return;
        }
        parameters.put(column.name(), column.type() == ColumnType.INTEGER ? (Object) Long.parseLong(result) : result);
        if (column.type() == ColumnType.PERIOD) {
            Period period = Period.parse(result);
            parameters.put(column.name() + "_amount", (long) period.amount());
            parameters.put(column.name() + "_unit", period.unit().code());
        }
    }
}
