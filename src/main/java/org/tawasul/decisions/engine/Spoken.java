package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The phrases found in one text, each with the words it covers where it is meant. */
final class Spoken {
    private final int words;
    private final Map<String, BitSet> meant = new TreeMap<>();
    private final Set<String> negated = new HashSet<>();
    private final BitSet takenBack = new BitSet();

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

    /** Whether it is said at least once without being taken back. */
    boolean isMeant(String phrase) {
        return meant.containsKey(phrase);
    }

    /** How much of the text these phrases are, in percent of its words. */
    int share(Set<String> phrases) {
        BitSet covered = new BitSet(words);
        phrases.forEach(phrase -> covered.or(meant.getOrDefault(phrase, new BitSet())));
        return words == 0 ? 0 : covered.cardinality() * 100 / words;
    }

    /** Whether this word belongs to a phrase that was taken back. */
    boolean isTakenBack(int word) {
        return takenBack.get(word);
    }

    void add(String phrase, int from, int to, boolean isNegated) {
        if (isNegated) {
            negated.add(phrase);
            takenBack.set(from, to);
        } else {
            meant.computeIfAbsent(phrase, any -> new BitSet()).set(from, to);
        }
    }
}
