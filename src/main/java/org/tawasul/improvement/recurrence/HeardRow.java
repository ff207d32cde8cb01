package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of feedback as it is kept.
 *
 * @param source code of where it came from
 * @param service empty if it names none; so is the area
 * @param theme 0 if its words say nothing
 */
public record HeardRow(
        long id,
        String source,
        @Nullable Long caseId,
        String entity,
        String service,
        long theme,
        String area,
        LocalDate heardOn) {
    HeardRow at(String other) {
        return new HeardRow(id, source, caseId, other, service, theme, area, heardOn);
    }
}
