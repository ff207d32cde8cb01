package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/** Finds two rows that contradict each other, and two that say the same of the same: no order of rows may ever decide what happens to a case. */
final class Pairs {
    private final Rows rows;
    private final Map<Map<String, Literal>, List<Row>> byConditions = new HashMap<>();

    Pairs(Table table, Rows rows) {
        this.rows = rows;
        table.rows().forEach(row -> byConditions
                .computeIfAbsent(row.conditions(), any -> new ArrayList<>())
                .add(row));
    }

    /** The first row above this one that fits some same case on some same day, is equally specific, and says something else. */
    Optional<Row> contradicted(Row row) {
        return rows.filledSets().stream()
                .flatMap(filled -> rows.meeting(row, filled, row.results()).stream())
                .flatMap(saying ->
                        saying.stream().filter(other -> isAbove(other, row)).limit(1))
                .min((one, other) -> Integer.compare(one.number(), other.number()));
    }

    /** The first row above this one with the same cells and results on some same day. */
    Optional<Row> repeated(Row row) {
        return byConditions.getOrDefault(row.conditions(), List.of()).stream()
                .filter(other -> other.results().equals(row.results()) && isAbove(other, row))
                .findFirst();
    }

    private static boolean isAbove(Row other, Row row) {
        return other.number() < row.number()
                && other.specificity() == row.specificity()
                && Span.of(other).overlaps(Span.of(row));
    }
}
