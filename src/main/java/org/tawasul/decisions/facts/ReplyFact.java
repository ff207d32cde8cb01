package org.tawasul.decisions.facts;

/**
 * A reply before it leaves.
 *
 * @param language {@code ar} or {@code en}: the language it is written in, read off its letters; {@code none} if it has none
 * @param customerLanguage the language the customer writes
 * @param words the officer's text, which may quote the customer
 */
public record ReplyFact(
        String caseKind, String language, String customerLanguage, int transfers, @PersonalWords String words) {
    public int wordCount() {
        String stripped = words.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
