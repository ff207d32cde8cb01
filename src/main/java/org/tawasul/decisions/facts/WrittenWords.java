package org.tawasul.decisions.facts;

import org.tawasul.shared.text.PlainWords;

/** How much a text says, counted in words. */
final class WrittenWords {
    private static final int RUN = 3;

    private WrittenWords() {}

    static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    /** How many words differ from one another, however they are spelt; one letter written again and again is none. */
    static int different(String text) {
        return (int) PlainWords.of(text).stream()
                .filter(word -> word.length() < RUN || word.chars().distinct().count() > 1)
                .count();
    }
}
