package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.oversight.ThemeDirective;

/** A directive on a theme as it is kept. */
public record ThemeDirectiveRow(
        long id,
        String entity,
        @Nullable String service,
        @Nullable String area,
        @Nullable Long theme,
        String words,
        LocalDate byDate,
        ThemeDirective.State state,
        String givenBy,
        Role givenAs,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        WatchStep step,
        @Nullable Instant nextLook,
        long version) {
    ThemeDirectiveRow told(WatchStep done, @Nullable Instant next) {
        return new ThemeDirectiveRow(
                id,
                entity,
                service,
                area,
                theme,
                words,
                byDate,
                state,
                givenBy,
                givenAs,
                givenAt,
                null,
                null,
                null,
                done,
                next,
                version + 1);
    }

    ThemeDirectiveRow ended(ThemeDirective.State end, String said, String by, Instant at) {
        return new ThemeDirectiveRow(
                id,
                entity,
                service,
                area,
                theme,
                words,
                byDate,
                end,
                givenBy,
                givenAs,
                givenAt,
                said,
                by,
                at,
                step,
                null,
                version + 1);
    }

    Role answerer() {
        return ThemeDirective.answererOf(givenAs);
    }

    ThemeDirective view(LocalDate today) {
        return new ThemeDirective(
                id,
                entity,
                service,
                area,
                theme,
                words,
                byDate,
                state,
                givenBy,
                givenAs,
                givenAt,
                answer,
                endedBy,
                endedAt,
                state == ThemeDirective.State.OPEN && byDate.isBefore(today));
    }
}
