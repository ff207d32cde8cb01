package org.tawasul.decisions.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.shared.Message;

/** What the phrases of one table, which all fired as rows, come to: their weights summed for each target, the heaviest target first. */
final class PhraseAnswer {
    private static final Comparator<Finding> HEAVIEST_ROW =
            Comparator.comparingLong(PhraseAnswer::weight).reversed().thenComparing(Finding::rule);

    private final PhraseSums sums;
    private final Table table;
    private final List<Map.Entry<List<String>, Long>> ranked;
    private final Map<List<String>, List<Finding>> byTarget;

    private PhraseAnswer(Table table, PhraseSums sums, Map<List<String>, List<Finding>> byTarget) {
        this.table = table;
        this.sums = sums;
        this.byTarget = byTarget;
        Map<List<String>, Long> weights = new TreeMap<>(Comparator.comparing(List::toString));
        byTarget.forEach((target, phrases) -> weights.put(
                target, phrases.stream().mapToLong(PhraseAnswer::weight).sum()));
        this.ranked = weights.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
                .toList();
    }

    static PhraseAnswer of(Table table, PhraseSums sums, List<Finding> phrases) {
        return new PhraseAnswer(
                table, sums, phrases.stream().collect(Collectors.groupingBy(phrase -> target(sums, phrase))));
    }

    /** The heaviest target's finding: that of its heaviest phrase, with the sum; empty where there is no answer. */
    Optional<Finding> winner() {
        return first().filter(heaviest ->
                ranked.size() < 2 || ranked.get(0).getValue() > ranked.get(1).getValue());
    }

    Optional<Finding> first() {
        return at(0);
    }

    /** What would have been the answer without the first. */
    Optional<Finding> second() {
        return at(1);
    }

    private Optional<Finding> at(int rank) {
        if (ranked.size() <= rank || ranked.get(rank).getValue() < sums.atLeast()) {
            return Optional.empty();
        }
        long sum = ranked.get(rank).getValue();
        Finding heaviest = byTarget.getOrDefault(ranked.get(rank).getKey(), List.of()).stream()
                .min(HEAVIEST_ROW)
                .orElseThrow();
        Map<String, Object> parameters = new HashMap<>(heaviest.reason().parameters());
        parameters.put("sum", sum);
        Map<String, String> values = new HashMap<>(heaviest.values());
        values.put(PhraseSums.WEIGHT, Long.toString(sum));
        return Optional.of(new Finding(
                table.schema().finding(),
                heaviest.rule(),
                table.schema().severity(),
                heaviest.specificity(),
                new Message(heaviest.reason().key(), parameters),
                values));
    }

    /** The same, said without deciding. */
    static Finding asHint(Finding finding) {
        return new Finding(
                finding.id(),
                finding.rule(),
                Severity.HINTS,
                finding.specificity(),
                finding.reason(),
                finding.values());
    }

    static Set<String> phrasesOf(Table table, List<Finding> found) {
        String column = PhraseIndex.columnOf(table);
        Map<String, Row> rows = table.rowsById();
        return found.stream()
                .map(finding -> rows.get(finding.rule().substring(finding.rule().indexOf('#') + 1)))
                .map(row -> String.valueOf(row.conditions().get(column)))
                .collect(Collectors.toSet());
    }

    private static List<String> target(PhraseSums sums, Finding phrase) {
        return sums.targets().stream()
                .map(target -> phrase.values().getOrDefault(target.replace('_', '-'), ""))
                .toList();
    }

    private static long weight(Finding phrase) {
        return Long.parseLong(phrase.value(PhraseSums.WEIGHT));
    }
}
