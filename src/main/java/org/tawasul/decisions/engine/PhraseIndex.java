package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;
import org.tawasul.decisions.sources.WordForms;
import org.tawasul.shared.text.PlainWords;

/**
 * All phrases of one kind's tables as a tree of words, so that a text is read once, word by word, whatever the number of phrases. Immutable.
 */
final class PhraseIndex {
    private static final int CARRIED = 3;

    private final WordForms forms;
    private final Node root = new Node();
    private final Set<String> negatedBy = new HashSet<>();
    private final Set<String> carriers = new HashSet<>();

    PhraseIndex(KindSources sources) {
        this.forms = new WordForms(sources.dialect());
        for (Table table : sources.tables()) {
            PhraseSums sums = table.schema().phrases();
            if (sums != null) {
                negatedBy.addAll(sums.negatedBy());
                carriers.addAll(sums.carriers());
                String column = columnOf(table);
                table.rows().forEach(row -> add(phraseOf(row, column)));
            }
        }
    }

    static String columnOf(Table table) {
        return table.schema().conditions().stream()
                .filter(column -> column.type() == ColumnType.PHRASE)
                .map(Column::name)
                .findFirst()
                .orElseThrow();
    }

    private static String phraseOf(Row row, String column) {
        return String.valueOf(row.conditions().get(column));
    }

    /** What stands in a text. */
    Spoken in(String text) {
        List<String> words = PlainWords.in(text);
        List<Set<String>> formsOfWords = new ArrayList<>(words.size());
        words.forEach(word -> formsOfWords.add(forms.of(word)));
        Spoken spoken = new Spoken(words.size());
        for (int at = 0; at < words.size(); at++) {
            walk(root, formsOfWords, at, at, isNegated(words, at), spoken);
        }
        return spoken;
    }

    private void walk(Node node, List<Set<String>> words, int from, int at, boolean negated, Spoken spoken) {
        if (node.phrase != null) {
            spoken.add(node.phrase, from, at, negated);
        }
        if (at < words.size() && !node.next.isEmpty()) {
            for (String form : words.get(at)) {
                Node next = node.next.get(form);
                if (next != null) {
                    walk(next, words, from, at + 1, negated, spoken);
                }
            }
        }
    }

    /** Whether the word is taken back: "no danger", "there is not any danger". Only carriers may stand between, for "nothing works, danger" is no such thing. */
    private boolean isNegated(List<String> words, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 1 - CARRIED; i--) {
            if (negatedBy.contains(words.get(i))) {
                return true;
            }
            if (!carriers.contains(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    private void add(String phrase) {
        Node node = root;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, any -> new Node());
        }
        node.phrase = phrase;
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String phrase;
    }

    /** The phrases found in one text, each with the words it covers where it is meant. */
    static final class Spoken {
        private final int words;
        private final Map<String, BitSet> meant = new TreeMap<>();
        private final Set<String> negated = new HashSet<>();

        Spoken(int words) {
            this.words = words;
        }

        /** As facts. */
        List<SpokenPhrase> facts(BusinessDay day) {
            List<SpokenPhrase> facts = new ArrayList<>();
            meant.keySet().forEach(phrase -> facts.add(new SpokenPhrase(phrase, day.epochDay(), false)));
            negated.stream()
                    .filter(phrase -> !meant.containsKey(phrase))
                    .forEach(phrase -> facts.add(new SpokenPhrase(phrase, day.epochDay(), true)));
            return facts;
        }

        /** How much of the text these phrases are, in percent of its words. */
        int share(Set<String> phrases) {
            BitSet covered = new BitSet(words);
            phrases.forEach(phrase -> covered.or(meant.getOrDefault(phrase, new BitSet())));
            return words == 0 ? 0 : covered.cardinality() * 100 / words;
        }

        private void add(String phrase, int from, int to, boolean isNegated) {
            if (isNegated) {
                negated.add(phrase);
            } else {
                meant.computeIfAbsent(phrase, any -> new BitSet()).set(from, to);
            }
        }
    }
}
