package org.tawasul.decisions.facts;

import org.jspecify.annotations.Nullable;

/**
 * A reply before it leaves.
 *
 * @param language {@code ar} or {@code en}: the language it is written in, read off its letters; {@code none} if it has none
 * @param customerLanguage the language the customer writes
 * @param words the officer's text, which may quote the customer
 * @param decided what a reply to a grievance decides, {@code upheld}, {@code partly-upheld} or {@code rejected}, or the decision on a suggestion, {@code accepted} or {@code
 *     declined}; null where the officer did not say, and for other kinds
 * @param copiedPercent how much of it was said in one reply that was sent in an unlike case (of another service or another kind), in percent
 */
public record ReplyFact(
        String caseKind,
        String language,
        String customerLanguage,
        int transfers,
        @PersonalWords String words,
        @Nullable String decided,
        int copiedPercent) {
    public int wordCount() {
        return WrittenWords.count(words);
    }

    /** How many words it has that differ from one another, however they are spelt; one letter written again and again is none. */
    public int differentWords() {
        return WrittenWords.different(words);
    }
}
