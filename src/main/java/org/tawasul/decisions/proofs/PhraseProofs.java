package org.tawasul.decisions.proofs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Proves a table of phrases: no phrase stands in it twice on one day, however it is spelt, for each would add to the sum. Two rows may have one phrase only if they
 * point to different things.
 */
final class PhraseProofs {
    private static final int TOLD = 50;

    private final Table table;
    private final PhraseSums sums;
    private final Problems problems;

    PhraseProofs(Table table, PhraseSums sums, Problems problems) {
        this.table = table;
        this.sums = sums;
        this.problems = problems;
    }

    void run() {
        Map<List<String>, List<Row>> byPhrase = new HashMap<>();
        int before = problems.count();
        for (Row row : table.rows()) {
            List<Row> same = byPhrase.computeIfAbsent(pointing(row), any -> new ArrayList<>());
            same.stream()
                    .filter(other -> Span.of(other).overlaps(Span.of(row)))
                    .findFirst()
                    .filter(other -> problems.count() - before < TOLD)
                    .ifPresent(other -> tell(row, other));
            same.add(row);
        }
    }

    private List<String> pointing(Row row) {
        List<String> key = new ArrayList<>(List.of(phrase(row)));
        sums.targets().forEach(target -> key.add(row.results().getOrDefault(target, "")));
        return key;
    }

    private void tell(Row row, Row other) {
        Optional<String> differing = row.results().keySet().stream()
                .filter(column -> !Objects.equals(
                        row.results().get(column), other.results().get(column)))
                .findFirst();
        problems.add(
                table.path() + ".csv",
                "row " + row.number() + ", column " + differing.orElseGet(() -> column(row)),
                differing.isEmpty() ? "phrase-duplicate" : "phrase-conflict",
                Map.of(
                        "row", row.id(),
                        "other", other.id(),
                        "number", other.number(),
                        "phrase", written(row),
                        "column", differing.orElse(""),
                        "mine", row.results().getOrDefault(PhraseSums.WEIGHT, ""),
                        "theirs", other.results().getOrDefault(PhraseSums.WEIGHT, "")));
    }

    private static String phrase(Row row) {
        return row.conditions().values().stream()
                .map(Literal::toString)
                .findFirst()
                .orElse("");
    }

    /** As its owner wrote it, who looks for it in his file. */
    private static String written(Row row) {
        return row.conditions().values().stream()
                .map(literal -> literal instanceof Literal.Phrase phrase ? phrase.written() : literal.toString())
                .findFirst()
                .orElse("");
    }

    private static String column(Row row) {
        return row.conditions().keySet().stream().findFirst().orElse("");
    }
}
