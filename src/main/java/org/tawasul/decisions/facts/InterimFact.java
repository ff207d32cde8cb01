package org.tawasul.decisions.facts;

/**
 * An interim reply before it leaves: what can be said before the reply, and why that takes longer. The reply is still to come, so it decides nothing.
 *
 * @param language {@code ar} or {@code en}: the language of what is said, read off its letters; {@code none} if it has none
 * @param reasonLanguage that of the reason
 * @param customerLanguage the language the customer writes
 * @param transfers how often the case was passed on
 * @param textWords how many words are said
 * @param reasonWords how many words the reason has
 * @param words what is said and the reason, one below the other, as the customer reads them
 */
public record InterimFact(
        String caseKind,
        String language,
        String reasonLanguage,
        String customerLanguage,
        int transfers,
        int textWords,
        int reasonWords,
        @PersonalWords String words) {
    /** @param text what is said */
    public static InterimFact of(
            String caseKind,
            String language,
            String reasonLanguage,
            String customerLanguage,
            int transfers,
            String text,
            String reason) {
        return new InterimFact(
                caseKind,
                language,
                reasonLanguage,
                customerLanguage,
                transfers,
                WrittenWords.count(text),
                WrittenWords.count(reason),
                text + "\n" + reason);
    }

    /** How many words of both differ from one another. */
    public int differentWords() {
        return WrittenWords.different(words);
    }
}
