package org.tawasul.decisions.facts;

import org.jspecify.annotations.Nullable;

/**
 * A case as rules see it.
 *
 * @param kind {@code complaint}, {@code inquiry}, {@code suggestion}
 * @param service code, if the customer named one
 * @param area code of the governorate, if known
 * @param urgency as the customer states it: {@code normal} or {@code urgent}
 * @param channel {@code web}, {@code contact-centre}, …
 * @param priority {@code normal}, {@code high}, once it is set
 * @param entity code of the responsible entity, once it is routed
 * @param words the customer's own
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
        @PersonalWords String words) {
    /** How many words the customer wrote. */
    public int wordCount() {
        String stripped = words.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
