package org.tawasul.improvement.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weekly reviews, and the pieces of feedback that they are about. */
public interface WeekRows {
    void add(WeekRow week);

    Optional<WeekRow> find(long id);

    boolean has(String entity, LocalDate fromDay);

    /** @param entity null for all */
    List<WeekRow> open(@Nullable String entity, int most);

    /** Open ones of an entity that were due before and of which nobody was told. */
    List<WeekRow> late(String entity, Instant now);

    void lateTold(long id);

    /** @return 0 if somebody else was first */
    int done(WeekRow week);

    /** It has changed; whoever changes it too waits. */
    void touch(long id);

    /** Last day of the youngest open review of an entity that is about an earlier week. */
    @Nullable
    LocalDate openBefore(String entity, LocalDate fromDay);

    /** Pieces of no known theme, the oldest first. */
    List<PieceRow> left(String entity, LocalDate from, LocalDate until, int most);

    /** @return 0 if the piece is not one of them any more */
    int file(long piece, long theme);

    List<NamedRow> named(String entity, LocalDate from, LocalDate until, int most);

    /** One piece, with the names of its source. */
    record PieceRow(
            long id,
            String source,
            String nameAr,
            String nameEn,
            @Nullable Long caseId,
            String service,
            String area,
            LocalDate heardOn) {}

    /** A theme with a name. */
    record NamedRow(long id, String service, String name) {}
}
