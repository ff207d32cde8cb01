package org.tawasul.decisions.facts;

import org.jspecify.annotations.Nullable;

/**
 * A case as rules see it.
 *
 * @param kind {@code complaint}, {@code inquiry}, {@code suggestion}, {@code grievance}
 * @param service code, if the customer named one
 * @param area code of the governorate, if known
 * @param urgency as the customer states it: {@code normal} or {@code urgent}
 * @param channel {@code web}, {@code contact-centre}, …
 * @param priority {@code normal}, {@code high}, once it is set
 * @param entity code of the responsible entity, once it is routed
 * @param words the customer's own: subject, description, and what was answered to questions
 * @param alikePercent how much of what is said here the same customer says in another case that is still without a reply, of the same kind, service and area: 100 the
 *     same words (however spelt, in any order), 0 none in common or no such case. From how much on it is a double, is a rule's to say
 * @param timesAsked how often the customer has been asked for what is missing before the case was admitted
 * @param shownUrgency what the words show, as admission found: {@code none}, {@code vulnerable}, {@code medical}, {@code stranded}, {@code danger} (to life); null except where the priority is
 *     decided
 */
public record CaseFact(
        String kind,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        int attachments,
        @Nullable String priority,
        @Nullable String entity,
        @PersonalWords String words,
        int alikePercent,
        int timesAsked,
        @Nullable String shownUrgency) {
    /** How many words the customer wrote. */
    public int wordCount() {
        String stripped = words.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    /** Whether anything in it is written in letters: digits and signs alone say nothing. */
    public boolean hasLetters() {
        return words.codePoints().anyMatch(Character::isLetter);
    }
}
