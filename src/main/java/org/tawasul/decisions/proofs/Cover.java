package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/** Finds out whether a row can ever win: whether the more specific rows leave any of its cases, on any of its days, to it. */
final class Cover {
    private final Rows rows;
    private final Domains domains;
    private final List<String> thresholds;

    Cover(Table table, Rows rows, Domains domains) {
        this.rows = rows;
        this.domains = domains;
        this.thresholds = table.schema().conditions().stream()
                .filter(column -> column.type() == ColumnType.INTEGER_AT_LEAST)
                .map(Column::name)
                .toList();
    }

    /** A few rows that together take every case from this one, none of which could be left out; empty if it can win. */
    Optional<List<Row>> of(Row row) {
        List<Row> over = rows.filledSets().stream()
                .filter(filled -> filled.stream()
                        .allMatch(column -> row.conditions().containsKey(column) || domains.isClosed(column)))
                .flatMap(filled -> rows.meeting(row, filled))
                .filter(other -> other.specificity() > row.specificity())
                .filter(other -> Span.of(other).overlaps(Span.of(row)))
                .filter(other -> reachedWith(row, other))
                .toList();
        if (over.isEmpty() || !covers(over, row, domains.columns())) {
            return Optional.empty();
        }
        List<Row> needed = new ArrayList<>(over);
        for (Row one : over) {
            List<Row> rest = needed.stream().filter(other -> other != one).toList();
            if (covers(rest, row, domains.columns())) {
                needed = new ArrayList<>(rest);
            }
        }
        return Optional.of(needed);
    }

    /** Whether every threshold of the other row is reached as soon as those of this one are. */
    private boolean reachedWith(Row row, Row other) {
        return thresholds.stream().allMatch(column -> {
            Literal theirs = other.conditions().get(column);
            Literal mine = row.conditions().get(column);
            return theirs == null
                    || (mine instanceof Literal.Number least
                            && theirs instanceof Literal.Number more
                            && more.number() <= least.number());
        });
    }

    private boolean covers(List<Row> over, Row row, List<String> columns) {
        List<String> open = columns.stream()
                .filter(column -> !row.conditions().containsKey(column))
                .filter(column ->
                        over.stream().anyMatch(other -> other.conditions().containsKey(column)))
                .toList();
        Stream<Row> everywhere = over.stream().filter(other -> open.stream()
                .noneMatch(column -> other.conditions().containsKey(column)));
        if (Span.of(row).without(everywhere.toList()).isEmpty()) {
            return true;
        }
        if (open.isEmpty()) {
            return false;
        }
        String column = open.get(0);
        List<String> rest = open.subList(1, open.size());
        return domains.of(column).stream()
                .allMatch(value -> covers(
                        over.stream()
                                .filter(other -> Domains.admits(other, column, value))
                                .toList(),
                        row,
                        rest));
    }
}
