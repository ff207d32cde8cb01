package org.tawasul.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawasul.shared.text.PlainWords;

/** The runs of three words of a text, spelt in one way; a text of fewer words is one run. */
record Trigrams(Set<String> runs) {
    private static final int WORDS = 3;

    static Trigrams of(String text) {
        List<String> words = PlainWords.in(text);
        Set<String> runs = new HashSet<>();
        if (words.size() < WORDS) {
            runs.add(String.join(" ", words));
        } else {
            IntStream.rangeClosed(0, words.size() - WORDS)
                    .forEach(from -> runs.add(String.join(" ", words.subList(from, from + WORDS))));
        }
        return new Trigrams(runs);
    }

    /** How many percent of the shorter text's runs the other has as well. */
    int sharedPercent(Trigrams other) {
        Set<String> shared = new HashSet<>(runs);
        shared.retainAll(other.runs);
        return 100 * shared.size() / Math.min(runs.size(), other.runs.size());
    }
}
