package org.tawasul.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as they are compared and searched, not as they are shown: one spelling for the letters that people write either way (hamza on its carrier, taa marbuta
 * and haa, alef maqsura and yaa, Persian yeh and kaf) and for those that the Gulf writes for a sound of its own (گ for ق, چ for ك, پ for ب, ڤ for ف), without vowel marks and tatweel, Latin digits, small letters. What is neither letter nor digit parts words. One
 * pass over the text, so that a decision can afford it.
 */
public final class PlainWords {
    private static final char BETWEEN = ' ';
    private static final char NOTHING = 0;
    private static final String GULF = "کیگچپڤ";
    private static final String ENDS = ".!?؟،,;؛\u06D4\n\r";

    private PlainWords() {}

    /** The text in one spelling; words are parted by one space. */
    public static String spelling(String text) {
        return String.join(" ", in(text));
    }

    /** The words in their order, each as often as it stands. */
    public static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        read(text, words, () -> {});
        return words;
    }

    /** The words of each stretch between signs that end or part sentences (full stop, comma, question mark, a new line); a stretch without a word is none. */
    public static List<List<String>> clauses(String text) {
        List<List<String>> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Runnable end = () -> {
            if (!words.isEmpty()) {
                clauses.add(List.copyOf(words));
                words.clear();
            }
        };
        read(text, words, end);
        end.run();
        return clauses;
    }

    private static void read(String text, List<String> words, Runnable atTheEndOfAClause) {
        String letters = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char plain = plain(letters.charAt(i));
            if (plain == BETWEEN) {
                add(word, words);
                if (ENDS.indexOf(letters.charAt(i)) >= 0) {
                    atTheEndOfAClause.run();
                }
            } else if (plain != NOTHING) {
                word.append(plain);
            }
        }
        add(word, words);
    }

    /** Each word once. */
    public static Set<String> of(String text) {
        return new LinkedHashSet<>(in(text));
    }

    /** The share of all words of both that both use, in percent from 0 to 100; texts without a word have nothing in common. */
    public static int likeness(String one, String other) {
        Set<String> shared = new HashSet<>(of(one));
        Set<String> all = new HashSet<>(shared);
        Set<String> others = of(other);
        shared.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : 100 * shared.size() / all.size();
    }

    /** Arabic as it is typed and ASCII need no decomposition, which would cost more than all the rest. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 || (c >= 0x0600 && c <= 0x0670) || GULF.indexOf(c) >= 0);
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static char plain(char letter) {
        if (letter < 0x80) {
            return Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : BETWEEN;
        }
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى', 'ی', 'ې', 'ے' -> 'ي';
            case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> 'ه';
            case 'ک', 'چ' -> 'ك';
            case 'گ', 'ڨ' -> 'ق';
            case 'پ' -> 'ب';
            case 'ڤ' -> 'ف';
            case 'ـ', '\u200C', '\u200D', '\u200E', '\u200F' -> NOTHING;
            default -> other(letter);
        };
    }

    private static char other(char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        return Character.isLetter(letter) || Character.isSurrogate(letter) ? Character.toLowerCase(letter) : BETWEEN;
    }
}
