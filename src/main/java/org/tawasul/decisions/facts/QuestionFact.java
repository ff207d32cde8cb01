package org.tawasul.decisions.facts;

/**
 * A question to the customer before it leaves.
 *
 * @param asked how often the customer was asked in this case before
 * @param language {@code ar} or {@code en}: the language it is written in, read off its letters; {@code none} if it has none
 * @param customerLanguage the language the customer writes
 * @param transfers how often the case was passed on
 * @param words the officer's text
 */
public record QuestionFact(
        String caseKind,
        int asked,
        String language,
        String customerLanguage,
        int transfers,
        @PersonalWords String words) {
    public int wordCount() {
        return WrittenWords.count(words);
    }
}
