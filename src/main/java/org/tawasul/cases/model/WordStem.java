package org.tawasul.cases.model;

import java.util.List;

/** What is left of a word without what is written onto it: articles, prepositions, whose it is, the regular plurals. Enough to see that two texts speak of one thing. */
final class WordStem {
    private static final List<String> FRONTS = List.of("وبال", "وال", "بال", "كال", "فال", "لل", "ال");
    private static final List<String> LETTERS = List.of("و", "ف", "ب", "ل");
    private static final List<String> ENDS =
            List.of("اتها", "اتهم", "اتكم", "ها", "هم", "كم", "نا", "ات", "ون", "ين", "ان", "تي", "ه", "ي", "ت");
    private static final List<String> ENGLISH_ENDS = List.of("ing", "ed", "es", "s");
    private static final int LEFT = 3;

    private WordStem() {}

    /** @param word in the spelling of {@link org.tawasul.shared.text.PlainWords} */
    static String of(String word) {
        if (word.charAt(0) < 0x80) {
            return without(word, ENGLISH_ENDS, false);
        }
        String bare = without(word, FRONTS, true);
        if (bare.equals(word) && word.length() > LEFT + 1) {
            bare = without(word, LETTERS, true);
        }
        // مدرستنا has two ends: whose it is, and the one that made it a noun.
        return without(without(bare, ENDS, false), ENDS, false);
    }

    private static String without(String word, List<String> parts, boolean front) {
        for (String part : parts) {
            boolean has = front ? word.startsWith(part) : word.endsWith(part);
            if (has && word.length() - part.length() >= LEFT) {
                return front ? word.substring(part.length()) : word.substring(0, word.length() - part.length());
            }
        }
        return word;
    }
}
