package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.RecurrenceFigures.Heard;

/** What is read of some days for figures; without an entity of all. */
public interface RecurrenceRows {
    int foundCount(@Nullable String entity, LocalDate from, LocalDate until);

    List<FlagRow> found(@Nullable String entity, LocalDate from, LocalDate until, int limit);

    List<Heard> heaviest(@Nullable String entity, LocalDate from, LocalDate until, int limit);

    List<Long> casesOf(
            long theme, @Nullable String entity, LocalDate from, LocalDate until, @Nullable Long before, int limit);
}
