package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Finds the cases that no row fits, each said by as few cells as possible. The days looked at begin with the first that any row names as its first, if every
 * row names one: before its table there are no cases.
 */
final class Gaps {
    private static final int TOLD = 10;

    private final Table table;
    private final Domains domains;
    private final Span days;

    Gaps(Table table, Domains domains) {
        this.table = table;
        this.domains = domains;
        this.days = new Span(
                table.rows().stream()
                        .mapToLong(row -> Span.of(row).from())
                        .min()
                        .orElse(Long.MIN_VALUE),
                Long.MAX_VALUE);
    }

    /**
     * Cases in which these cells hold, and nothing fits.
     *
     * @param unnamed open columns that some rows fill, so that the gap is only where no row names the value
     */
    record Gap(Map<String, Literal> cells, Span days, List<Column> unnamed) {
        boolean includes(Gap other) {
            return other.cells.entrySet().containsAll(cells.entrySet()) && days.contains(other.days);
        }
    }

    /** The smallest gaps among the cases with these cells, those with fewest cells first. */
    List<Gap> within(Map<String, Literal> demanded) {
        List<Row> fitting = table.rows().stream()
                .filter(row -> demanded.entrySet().stream().allMatch(cell -> fits(row, cell.getKey(), cell.getValue())))
                .toList();
        List<Row> everywhere =
                fitting.stream().filter(row -> namesNothingOpen(row, demanded)).toList();
        List<String> free = domains.columns().stream()
                .filter(column -> !demanded.containsKey(column))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        for (int size = 0; size <= free.size() && gaps.size() < TOLD; size++) {
            search(everywhere, free, size, new LinkedHashMap<>(demanded), fitting, gaps);
        }
        return gaps;
    }

    private void search(
            List<Row> rows,
            List<String> columns,
            int more,
            Map<String, Literal> cells,
            List<Row> fitting,
            List<Gap> gaps) {
        if (more == 0) {
            for (Span open : days.without(rows)) {
                Gap gap = new Gap(new LinkedHashMap<>(cells), open, unnamed(fitting, cells));
                if (gaps.size() < TOLD && gaps.stream().noneMatch(known -> known.includes(gap))) {
                    gaps.add(gap);
                }
            }
            return;
        }
        for (int i = 0; i + more <= columns.size(); i++) {
            String column = columns.get(i);
            for (Literal value : domains.of(column)) {
                cells.put(column, value);
                search(
                        rows.stream()
                                .filter(row -> Domains.admits(row, column, value))
                                .toList(),
                        columns.subList(i + 1, columns.size()),
                        more - 1,
                        cells,
                        fitting,
                        gaps);
                cells.remove(column);
            }
        }
    }

    private boolean fits(Row row, String column, Literal value) {
        Literal cell = row.conditions().get(column);
        return cell == null
                || cell.equals(value)
                || (typeOf(column) == ColumnType.INTEGER_AT_LEAST
                        && cell instanceof Literal.Number least
                        && value instanceof Literal.Number number
                        && least.number() <= number.number());
    }

    /** A threshold is reached sooner or later; a value of an open column is some row's own. */
    private boolean namesNothingOpen(Row row, Map<String, Literal> demanded) {
        return row.conditions().keySet().stream()
                .allMatch(column -> domains.isClosed(column)
                        || demanded.containsKey(column)
                        || typeOf(column) == ColumnType.INTEGER_AT_LEAST);
    }

    private List<Column> unnamed(List<Row> fitting, Map<String, Literal> cells) {
        return table.schema().conditions().stream()
                .filter(column -> !domains.isClosed(column.name())
                        && !cells.containsKey(column.name())
                        && column.type() != ColumnType.INTEGER_AT_LEAST)
                .filter(column -> fitting.stream()
                        .filter(row -> row.conditions().containsKey(column.name()))
                        .anyMatch(row ->
                                cells.entrySet().stream().allMatch(cell -> fits(row, cell.getKey(), cell.getValue()))))
                .toList();
    }

    private ColumnType typeOf(String name) {
        return table.schema().conditions().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::type)
                .findFirst()
                .orElseThrow();
    }
}
