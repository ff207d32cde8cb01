package org.tawasul.decisions.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.shared.Message;

/** What a row that fired says: its results as values, and all its cells as parameters of the table's sentence. */
final class RowFinding {
    private static final String EMPTY_CELL = "any";

    private RowFinding() {}

    static Finding of(Table table, Row row) {
        Map<String, Object> parameters = new HashMap<>(Map.of("row", row.id()));
        for (Column column : table.schema().conditions()) {
            parameters.put(column.name(), said(column, row.conditions().get(column.name())));
        }
        Map<String, String> values = new HashMap<>();
        for (Column column : table.schema().results()) {
            String result = row.results().getOrDefault(column.name(), "");
            values.put(column.valueName(), result);
            addResult(column, result, parameters);
        }
        return new Finding(
                table.schema().finding(),
                ruleName(table, row),
                table.schema().severity(),
                row.specificity(),
                new Message(table.path(), parameters),
                values);
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

    private static void addResult(Column column, String result, Map<String, Object> parameters) {
        parameters.put(column.name(), column.type() == ColumnType.INTEGER ? (Object) Long.parseLong(result) : result);
        if (column.type() == ColumnType.PERIOD) {
            Period period = Period.parse(result);
            parameters.put(column.name() + "_amount", (long) period.amount());
            parameters.put(column.name() + "_unit", period.unit().code());
        }
    }
}
