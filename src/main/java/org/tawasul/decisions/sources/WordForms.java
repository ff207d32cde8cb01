package org.tawasul.decisions.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawasul.shared.text.PlainWords;

/**
 * Under which forms a written word may stand for a word of a phrase. Arabic writes what English writes as words of their own onto the next word: and (و، ف), with, as, for
 * (ب، ك، ل), the (ال), and onto its end whose it is (منزلنا). Each is taken off as far as enough of the word is left; the dialect's words are joined by the ones that
 * stand for them. Not a stemmer, on purpose: a phrase says the word that it means, and plurals are phrases of their own.
 */
public final class WordForms {
    private static final String AND = "وف";
    private static final String WITH = "بكل";
    private static final String ARTICLE = "ال";
    private static final String FOR_THE = "لل";
    private static final List<String> WHOSE = List.of("نا", "هم", "ها", "كم", "ي", "ه", "ك");
    private static final Set<String> ENGLISH_ARTICLES = Set.of("the", "a", "an");
    private static final int LEFT = 3;
    private static final int LEFT_OF_ARTICLE = 2;

    private final Dialect dialect;

    public WordForms(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The words of a phrase in their one form, parted by one space. */
    public String phrase(String written) {
        List<String> words = new ArrayList<>();
        for (String word : PlainWords.in(written)) {
            if (isThe(word)) {
                continue;
            }
            String bare = bare(word);
            words.add(dialect.standard().getOrDefault(bare, dialect.standard().getOrDefault(word, bare)));
        }
        return String.join(" ", words);
    }

    /** The word without its article. */
    static String bare(String word) {
        return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
    }

    /** All forms of one written word, itself first. */
    public Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.charAt(0) < 0x80) {
            addWithoutPlural(word, forms);
        } else {
            addWithoutFront(word, forms);
            for (String front : List.copyOf(forms)) {
                addWithoutEnd(front, forms);
            }
        }
        for (String form : List.copyOf(forms)) {
            String standard = dialect.standard().get(form);
            if (standard != null) {
                forms.add(standard);
            }
        }
        return forms;
    }

    private static void addWithoutPlural(String word, Set<String> forms) {
        if (word.length() > LEFT && word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        }
    }

    private static void addWithoutFront(String word, Set<String> forms) {
        addWithoutArticle(word, forms);
        String bare = withoutAnd(word);
        if (bare.length() < word.length()) {
            forms.add(bare);
            addWithoutArticle(bare, forms);
        }
    }

    /** The word without "and" before it, which also little words bear ("ولا", "فلم"): they are two letters long. */
    public static String withoutAnd(String word) {
        return word.length() >= LEFT && AND.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** Whether the word says no more than that a thing is, or is not, a known one: in English as little part of a phrase as ال is in Arabic. */
    public static boolean isThe(String word) {
        return ENGLISH_ARTICLES.contains(word);
    }

    /** Whether the word is written with ال. */
    public static boolean hasArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + LEFT_OF_ARTICLE;
    }

    private static void addWithoutArticle(String word, Set<String> forms) {
        if (hasArticle(word)) {
            forms.add(word.substring(ARTICLE.length()));
        } else if (word.startsWith(FOR_THE) && word.length() >= FOR_THE.length() + LEFT_OF_ARTICLE) {
            forms.add(word.substring(FOR_THE.length()));
        } else if (word.length() > LEFT && WITH.indexOf(word.charAt(0)) >= 0) {
            String rest = word.substring(1);
            forms.add(rest);
            if (hasArticle(rest)) {
                forms.add(rest.substring(ARTICLE.length()));
            }
        }
    }

    private static void addWithoutEnd(String word, Set<String> forms) {
        for (String end : WHOSE) {
            if (word.endsWith(end) && word.length() - end.length() >= LEFT) {
                String bare = word.substring(0, word.length() - end.length());
                forms.add(bare);
                if (bare.endsWith("ت")) {
                    forms.add(bare.substring(0, bare.length() - 1) + "ه");
                }
            }
        }
    }
}
