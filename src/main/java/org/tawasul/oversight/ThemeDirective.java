package org.tawasul.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a minister's office ordered about a theme of its entity.
 *
 * @param theme id of a theme that keeps coming back; null if it has none
 * @param by the last day
 * @param answer what senior management answered, or why it isn't wanted any more; null while it is open
 * @param late whether it is open and its day has passed
 */
public record ThemeDirective(
        long id,
        String entity,
        @Nullable String service,
        @Nullable String area,
        @Nullable Long theme,
        String words,
        LocalDate by,
        State state,
        String givenBy,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        boolean late) {
    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
