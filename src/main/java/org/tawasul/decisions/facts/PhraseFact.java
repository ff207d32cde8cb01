package org.tawasul.decisions.facts;

import org.tawasul.shared.text.PlainWords;

/**
 * A phrase that policy owners listed because it shows what a text is about, however it is spelt.
 *
 * @param topic what it shows, such as {@code refusal}
 * @param language {@code ar} or {@code en}
 * @param phrase as it is listed
 */
public record PhraseFact(String topic, String language, String phrase) {
    /** Whether these words stand in the text one after the other; Arabic's "and" and "so", which are written onto the next word, may stand before them. */
    public boolean isSaidIn(String text) {
        String said = " " + PlainWords.spelling(text) + " ";
        String wanted = PlainWords.spelling(phrase) + " ";
        return said.contains(" " + wanted) || said.contains(" و" + wanted) || said.contains(" ف" + wanted);
    }
}
