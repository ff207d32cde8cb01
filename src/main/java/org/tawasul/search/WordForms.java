package org.tawasul.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tawasul.shared.text.PlainWords;

/**
 * A word without what is written onto it: Arabic by Lucene's light stemming, which takes articles, joined letters and regular endings away and never a letter of the root, English by Porter's.
 * Texts of both languages need no sorting out: each word is what its letters say.
 */
public final class WordForms {
    /** A word of more letters is none that anybody looks for, and would be kept in every index entry. */
    private static final int LONGEST = 40;

    /** Prepositions and particles of one letter, which are written as the word's first. */
    private static final String JOINED = "لبكف";
    /** What is left without it must be long enough to be a word. */
    private static final int SHORTEST_JOINED = 4;

    private static final Set<String> SMALL = Stream.of(
                    ArabicAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())
            .flatMap(words -> words.stream().map(word -> PlainWords.spelling(new String((char[]) word))))
            .collect(Collectors.toUnmodifiableSet());

    private WordForms() {}

    /** In their order, each as often as it stands; small words and single letters, which every text has, are left out. */
    public static List<String> in(String text) {
        List<String> forms = new ArrayList<>();
        for (String word : PlainWords.in(text)) {
            if (says(word)) {
                forms.add(of(word));
            }
        }
        return forms;
    }

    /** The same, and beside a word that begins as if with a joined preposition (لمدرسة) also what follows it (مدرسة): which of both it is, only a reader can tell. */
    public static List<String> all(String text) {
        List<String> forms = new ArrayList<>();
        for (String word : PlainWords.in(text)) {
            if (says(word)) {
                forms.addAll(both(word));
            }
        }
        return forms;
    }

    /** @param plain in the spelling of {@link PlainWords}; its own form first */
    public static Set<String> both(String plain) {
        Set<String> both = new LinkedHashSet<>();
        both.add(of(plain));
        if (plain.length() > SHORTEST_JOINED && JOINED.indexOf(plain.charAt(0)) >= 0) {
            both.add(of(plain.substring(1)));
        }
        return both;
    }

    public static boolean says(String plain) {
        boolean letter = plain.length() == 1 && !Character.isDigit(plain.charAt(0));
        return !letter && plain.length() <= LONGEST && !SMALL.contains(plain);
    }

    /** @param plain in the spelling of {@link PlainWords} */
    public static String of(String plain) {
        if (plain.charAt(0) < 0x80) {
            EnglishStemmer stemmer = new EnglishStemmer();
            stemmer.setCurrent(plain);
            stemmer.stem();
            return stemmer.getCurrent();
        }
        char[] letters = plain.toCharArray();
        return new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
    }
}
