package org.tawasul.decisions.proofs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.sources.Demands;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.shared.Bilingual;

/**
 * Proves a table before it may decide: no two rows contradict or repeat each other, every row can win some case on some day, and where the schema says so some row
 * fits every case. Each failure is told with its place and the smallest case that shows it, in both languages. What was live once is not proven again.
 */
public final class Proofs {
    private static final int TOLD = 50;
    private static final int NAMED = 4;

    private final Table table;
    private final String file;
    private final Problems problems;
    private final CaseWords words;

    /** @param names what codes are called in the sentences */
    public Proofs(Table table, Names names, Problems problems) {
        this.table = table;
        this.file = table.path() + ".csv";
        this.problems = problems;
        this.words = new CaseWords(table.schema().fact(), table.schema().conditions(), names);
    }

    public void run() {
        PhraseSums sums = table.schema().phrases();
        if (sums != null) {
            new PhraseProofs(table, sums, problems).run();
            return;
        }
        Demands.Steps steps = table.schema().demands().steps();
        if (steps != null) {
            new StepProofs(table, steps, problems).run();
        }
        Rows rows = new Rows(table);
        Domains domains = new Domains(table.schema());
        Pairs pairs = new Pairs(table, rows);
        Cover cover = new Cover(table, rows, domains);
        Set<String> told = prove(pairs);
        int before = problems.count();
        for (Row row : table.rows()) {
            if (problems.count() - before < TOLD && !told.contains(row.id()) && proveConsistent(row, pairs)) {
                proveReachable(row, cover);
            }
        }
        for (Map<String, Literal> demanded : table.schema().demands().complete()) {
            new Gaps(table, domains).within(demanded).forEach(this::tell);
        }
    }

    private Set<String> prove(Pairs pairs) {
        Set<String> told = new HashSet<>();
        for (Row row : table.rows()) {
            pairs.repeated(row).filter(other -> told.size() < TOLD).ifPresent(other -> {
                told.add(row.id());
                problems.add(
                        file,
                        "row " + row.number(),
                        "rows-duplicate",
                        Map.of("row", row.id(), "other", other.id(), "number", other.number()));
            });
        }
        return told;
    }

    private boolean proveConsistent(Row row, Pairs pairs) {
        Optional<Row> contradicted = pairs.contradicted(row);
        contradicted.ifPresent(other -> {
            Map<String, Literal> cells = new HashMap<>(row.conditions());
            other.conditions().forEach((column, cell) -> cells.merge(column, cell, Proofs::greater));
            Bilingual example = words.say(cells, Span.of(row).common(Span.of(other)), List.of());
            String column = row.results().entrySet().stream()
                    .filter(result -> !result.getValue().equals(other.results().get(result.getKey())))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            problems.add(
                    file,
                    "row " + row.number() + (column.isEmpty() ? "" : ", column " + column),
                    "rows-conflict",
                    Map.of("row", row.id(), "other", other.id(), "number", other.number(), "case", example));
        });
        return contradicted.isEmpty();
    }

    private void proveReachable(Row row, Cover cover) {
        cover.of(row)
                .ifPresent(over -> problems.add(
                        file,
                        "row " + row.number(),
                        "row-unreachable",
                        Map.of(
                                "row",
                                row.id(),
                                "case",
                                words.say(row.conditions(), Span.of(row), List.of()),
                                "count",
                                over.size(),
                                "others",
                                over.stream().limit(NAMED).map(Row::id).collect(Collectors.joining(", ")))));
    }

    private void tell(Gaps.Gap gap) {
        List<String> columns = table.schema().conditions().stream()
                .map(column -> column.name())
                .filter(gap.cells()::containsKey)
                .toList();
        problems.add(
                file,
                columns.isEmpty() ? "" : "column " + String.join(", ", columns),
                "rows-gap",
                "case",
                words.say(gap.cells(), gap.days(), gap.unnamed()));
    }

    /** Of two thresholds the one at which both are reached; other cells are equal. */
    private static Literal greater(Literal one, Literal other) {
        return one instanceof Literal.Number mine
                        && other instanceof Literal.Number theirs
                        && theirs.number() > mine.number()
                ? other
                : one;
    }
}
