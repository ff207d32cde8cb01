package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Negation;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.decisions.sources.WordForms;

/**
 * Phrases as a tree of words, so that a text is read once, word by word, whatever the number of phrases. Built once for a kind's tables and once for its lists.
 * A phrase of weight 0 means something else: inside it no other phrase is found. Immutable once it is built.
 */
final class PhraseIndex {
    private static final String EXPLAINED = "0";

    private final WordForms forms;
    private final Negation negation;
    private final Node root = new Node();

    /** @param phrases in the one form that {@link WordForms#phrase} gives them */
    PhraseIndex(WordForms forms, Negation negation, Iterable<String> phrases) {
        this.forms = forms;
        this.negation = negation;
        phrases.forEach(this::add);
    }

    static PhraseIndex ofTables(KindSources sources) {
        Negation negation = sources.tables().stream()
                .map(table -> table.schema().phrases())
                .filter(sums -> sums != null)
                .map(PhraseSums::negation)
                .reduce(Negation.NONE, Negation::and);
        PhraseIndex index = new PhraseIndex(new WordForms(sources.dialect()), negation, List.of());
        sources.tables().stream()
                .filter(table -> table.schema().phrases() != null)
                .forEach(index::addRows);
        return index;
    }

    static String columnOf(Table table) {
        return table.schema().conditions().stream()
                .filter(column -> column.type() == ColumnType.PHRASE)
                .map(Column::name)
                .findFirst()
                .orElseThrow();
    }

    /** What stands in a text, by the rows of this day. */
    Spoken in(String text, LocalDate day) {
        ReadText read = new ReadText(text);
        List<Set<String>> formsOfWords = new ArrayList<>();
        read.words().forEach(word -> formsOfWords.add(forms.of(word)));
        Spoken spoken = new Spoken(formsOfWords.size());
        List<Found> found = new ArrayList<>();
        int explainedTo = 0;
        for (int at = 0; at < formsOfWords.size(); at++) {
            found.clear();
            walk(root, formsOfWords, at, found);
            if (!found.isEmpty()) {
                boolean negated = read.isNegated(at, negation, spoken);
                for (Found one : found) {
                    explainedTo = one.node.explains(day) ? Math.max(explainedTo, one.to) : explainedTo;
                }
                for (Found one : found) {
                    if (one.to > explainedTo || one.node.explains(day)) {
                        spoken.add(one.phrase, at, one.to, negated);
                    }
                }
            }
        }
        return spoken;
    }

    private static void walk(Node node, List<Set<String>> words, int at, List<Found> found) {
        if (node.phrase != null) {
            found.add(new Found(node, node.phrase, at));
        }
        if (at < words.size() && !node.next.isEmpty()) {
            for (String form : words.get(at)) {
                Node next = node.next.get(form);
                if (next != null) {
                    walk(next, words, at + 1, found);
                }
            }
        }
    }

    private void addRows(Table table) {
        String column = columnOf(table);
        for (Row row : table.rows()) {
            Node node = add(String.valueOf(row.conditions().get(column)));
            if (EXPLAINED.equals(row.results().get(PhraseSums.WEIGHT))) {
                node.explaining.add(row);
            }
        }
    }

    private Node add(String phrase) {
        Node node = root;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, any -> new Node());
        }
        node.phrase = phrase;
        return node;
    }

    private record Found(Node node, String phrase, int to) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Row> explaining = new ArrayList<>();
        private @Nullable String phrase;

        boolean explains(LocalDate day) {
            return explaining.stream().anyMatch(row -> row.isInForce(day));
        }
    }
}
