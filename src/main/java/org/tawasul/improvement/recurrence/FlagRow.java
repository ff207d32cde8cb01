package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Scope;

/** A flag as it is kept; parts of its scope that are null are any. */
public record FlagRow(
        long id,
        String entity,
        @Nullable String service,
        @Nullable Long theme,
        @Nullable String area,
        @Nullable Integer blocks,
        String kind,
        int observed,
        double expected,
        LocalDate since,
        LocalDate until,
        LocalDate foundOn,
        String state,
        String ledTo,
        long decision,
        @Nullable String reason,
        @Nullable String lookedAtBy,
        @Nullable String themeName,
        long version) {
    Scope scope() {
        return new Scope(entity, service, theme == null ? null : Long.toString(theme), area, blocks);
    }

    FlagRow with(String newState, @Nullable String newReason, String by) {
        return new FlagRow(
                id,
                entity,
                service,
                theme,
                area,
                blocks,
                kind,
                observed,
                expected,
                since,
                until,
                foundOn,
                newState,
                ledTo,
                decision,
                newReason,
                by,
                themeName,
                version + 1);
    }
}
