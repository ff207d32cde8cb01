package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a file: either it waits, or it says what is wrong. */
@SuppressWarnings("ArrayRecordComponent")
public record HeardLineRow(
        long fileId,
        int lineNumber,
        @Nullable Long id,
        @Nullable String entity,
        @Nullable String service,
        @Nullable String area,
        @Nullable Integer blocks,
        @Nullable LocalDate heardOn,
        byte @Nullable [] signature,
        @Nullable String problem,
        @Nullable String problemColumn) {
    static HeardLineRow wrong(int number, String problem, String column) {
        return new HeardLineRow(0, number, null, null, null, null, null, null, null, problem, column);
    }

    HeardLineRow in(long file, @Nullable Long lineId) {
        return new HeardLineRow(
                file, lineNumber, lineId, entity, service, area, blocks, heardOn, signature, problem, problemColumn);
    }

    /** Of one that waits. */
    HeardRow heard(String source, long theme) {
        return new HeardRow(
                Objects.requireNonNull(id),
                source,
                null,
                Objects.requireNonNull(entity),
                Objects.requireNonNull(service),
                theme,
                Objects.requireNonNull(area),
                Objects.requireNonNull(blocks),
                Objects.requireNonNull(heardOn));
    }
}
