package org.tawasul.oversight.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Overview.Row;

/** The table of entities as a file for a spreadsheet. */
final class EntityTable {
    /** By which spreadsheets know that a file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private EntityTable() {}

    static String csv(
            List<Row> rows, Function<Row, String> name, Function<Column, String> heading, OpinionCells opinions) {
        Stream<String> head = Stream.concat(Stream.of(Column.values()).map(heading), opinions.headings().stream());
        return MARK
                + Stream.concat(
                                Stream.of(line(head)),
                                rows.stream()
                                        .map(row -> line(Stream.concat(
                                                Stream.of(Column.values()).map(column -> cell(column, row, name)),
                                                opinions.of(row).stream().map(EntityTable::written)))))
                        .collect(Collectors.joining());
    }

    private static String cell(Column column, Row row, Function<Row, String> name) {
        if (column == Column.ENTITY) {
            return name.apply(row);
        }
        BigDecimal value = column.of(row);
        return value == null ? "" : value.toPlainString();
    }

    private static String written(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(EntityTable::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula begins with a sign that makes it text. */
    static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
