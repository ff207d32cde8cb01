package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of feedback as it is kept.
 *
 * @param source code of where it came from
 * @param service empty if it names none; so is the area
 * @param theme 0 if its words say nothing, -1 if somebody says that they are of none
 * @param blocks ten blocks that lie together, as their number without its last digit; 0 if it names none
 */
public record HeardRow(
        long id,
        String source,
        @Nullable Long caseId,
        String entity,
        String service,
        long theme,
        String area,
        int blocks,
        LocalDate heardOn) {
    private static final int TEN = 10;

    static int blocksOf(int block) {
        return block / TEN;
    }

    HeardRow at(String other) {
        return new HeardRow(id, source, caseId, other, service, theme, area, blocks, heardOn);
    }

    HeardRow of(long other) {
        return new HeardRow(id, source, caseId, entity, service, other, area, blocks, heardOn);
    }
}
