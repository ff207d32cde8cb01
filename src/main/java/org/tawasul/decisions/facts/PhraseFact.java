package org.tawasul.decisions.facts;

/**
 * A phrase that policy owners listed because it shows what a text is about, and which is said in the text that is looked at: rules are shown no other, nor one
 * that the text takes back. How a phrase is found, is the same for lists and for tables.
 *
 * @param topic what it shows, such as {@code refusal}
 * @param language {@code ar} or {@code en}
 * @param phrase as it is listed
 */
public record PhraseFact(String topic, String language, String phrase) {
    /** Always true; rule sets from before phrases were looked up beforehand ask for it, and must stay readable. */
    public boolean isSaidIn(String text) {
        return true;
    }
}
