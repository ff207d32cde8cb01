package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.RecurrenceFigures;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.theme.Themes;

/** One statement for each answer, from counts of days and from flags. */
@Component
class CountedRecurrence implements RecurrenceFigures {
    private final RecurrenceRows rows;
    private final Themes themes;

    CountedRecurrence(RecurrenceRows rows, Themes themes) {
        this.rows = rows;
        this.themes = themes;
    }

    @Override
    public int flags(@Nullable String entity, LocalDate from, LocalDate until) {
        return rows.foundCount(entity, from, until);
    }

    @Override
    public List<RecurrenceFlag> heaviest(@Nullable String entity, LocalDate from, LocalDate until, int limit) {
        return rows.found(entity, from, until, limit).stream()
                .map(FlagBook::view)
                .toList();
    }

    @Override
    public List<Heard> themes(@Nullable String entity, LocalDate from, LocalDate until, int limit) {
        return rows.heaviest(entity, from, until, limit);
    }

    @Override
    public List<Long> cases(
            long theme, @Nullable String entity, LocalDate from, LocalDate until, @Nullable Long before, int limit) {
        return rows.casesOf(themes.now(theme), entity, from, until, before, limit);
    }
}
