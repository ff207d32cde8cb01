package org.tawasul.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.text.TextVariables;

/**
 * One version of a reply that an entity keeps ready.
 *
 * @param replyId the same in all its versions
 * @param team null for all teams of the entity
 * @param text with its variables between double braces
 * @param remark why it was given back
 */
public record StandardReply(
        long id,
        long replyId,
        int version,
        String entity,
        @Nullable String team,
        Bilingual name,
        Bilingual text,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {
    /** What has become of it. */
    public enum State {
        PROPOSED,
        /** May be used. */
        APPROVED,
        GIVEN_BACK,
        /** A later version was approved. */
        REPLACED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As the store has them. */
        public static List<String> names(Predicate<State> wanted) {
            return Arrays.stream(values()).filter(wanted).map(State::name).toList();
        }
    }

    /** What has to be filled in, in the order in which it stands, each once. */
    public List<String> variables() {
        return List.copyOf(TextVariables.in(text.ar() + "\n" + text.en()));
    }
}
