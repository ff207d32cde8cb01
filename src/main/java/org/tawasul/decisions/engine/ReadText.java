package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.tawasul.decisions.sources.Negation;
import org.tawasul.decisions.sources.WordForms;
import org.tawasul.shared.text.PlainWords;

/** The words of one text, and where its clauses begin: what takes a phrase back stands in the phrase's own clause. */
final class ReadText {
    private static final int CARRIED = 4;

    private final List<String> words = new ArrayList<>();
    private final BitSet beginnings = new BitSet();

    ReadText(String text) {
        for (List<String> clause : PlainWords.clauses(text)) {
            beginnings.set(words.size());
            clause.stream().filter(word -> !WordForms.isThe(word)).forEach(words::add);
        }
    }

    List<String> words() {
        return words;
    }

    /** Whether the word is taken back: "no danger", "there is not any danger". Only carriers may stand between, for "nothing works, danger" is no such thing. */
    boolean isNegated(int at, Negation negation, Spoken before) {
        boolean handedOn = false;
        for (int i = at; i > at - 1 - CARRIED && !beginnings.get(i); i--) {
            String word = words.get(i - 1);
            if (is(word, negation.by())) {
                return !isWhat(i - 1, at, negation);
            }
            if (handedOn && before.isTakenBack(i - 1)) {
                return true;
            }
            if (is(word, negation.or())) {
                handedOn = true;
            } else if (!is(word, negation.carriers())) {
                return false;
            }
        }
        return false;
    }

    private boolean isWhat(int negator, int at, Negation negation) {
        if (!is(words.get(negator), negation.what())) {
            return false;
        }
        boolean afterWhat = !beginnings.get(negator) && is(words.get(negator - 1), negation.whatAfter());
        boolean article = negator + 1 == at && WordForms.hasArticle(words.get(at));
        boolean did = negation.whatDid().contains(words.get(negator + 1))
                && words.subList(negator + 1, at).stream().anyMatch(negation.whatOf()::contains);
        return afterWhat || article || did;
    }

    private static boolean is(String word, Set<String> wanted) {
        return wanted.contains(word) || wanted.contains(WordForms.withoutAnd(word));
    }
}
