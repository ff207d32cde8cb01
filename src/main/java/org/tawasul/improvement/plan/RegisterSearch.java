package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterQuery;

/**
 * A query as the store is asked it.
 *
 * @param number of the one line that is wanted; null where it is looked for by words
 * @param patterns each must stand in something that was written
 * @param parts of what was written these are looked at
 * @param states empty for all
 * @param from earliest date of a line; null for any, as {@code until}, before which it lies
 * @param after the line behind which they stand; null for the first
 */
public record RegisterSearch(
        @Nullable String number,
        List<String> patterns,
        Collection<WordsRow.Part> parts,
        Collection<PlanState> states,
        @Nullable FeedbackSource source,
        @Nullable String entity,
        @Nullable String service,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        RegisterQuery.@Nullable Stretch moved,
        @Nullable Place after,
        int limit,
        int offset) {
    /** Where a line stands among all: by what never changes of it. */
    public record Place(LocalDate askedFrom, long id) {}

    /** The same from behind that line on. */
    RegisterSearch after(ImprovementRow line) {
        return new RegisterSearch(
                number,
                patterns,
                parts,
                states,
                source,
                entity,
                service,
                from,
                until,
                moved,
                new Place(line.askedFrom(), line.id()),
                limit,
                offset);
    }
}
