package org.tawasul.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;

/**
 * What a minister's office ordered about a theme of its entity, to be answered by senior management; or what senior management did, to be answered by a supervisor.
 *
 * @param theme id of a theme that keeps coming back; null if it has none
 * @param by the last day
 * @param givenAs as whom somebody gave it: minister's office or senior management
 * @param answer what was answered, or why it isn't wanted any more; null while it is open
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
        Role givenAs,
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

    /** Who is to answer what somebody gave in this role. */
    public static Role answererOf(Role givenAs) {
        return givenAs == Role.SENIOR_MANAGEMENT ? Role.SUPERVISOR : Role.SENIOR_MANAGEMENT;
    }

    public Role answerer() {
        return answererOf(givenAs);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
