package org.tawasul.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFigures.EntityFigures;

/**
 * How the public was served in some days.
 *
 * @param entity the only one that it is about; null for all
 * @param total all together
 * @param rows of each entity that had anything to do with it
 * @param atFirstContact how many inquiries were answered by an article while their callers were on the line; they are among those that were received and replied to
 * @param weeks seven days each, ending with the last day of the span; the first may be shorter
 */
public record Overview(
        Span span, @Nullable String entity, Row total, List<Row> rows, List<Week> weeks, long atFirstContact) {
    /**
     * One entity, or all together.
     *
     * @param entity null for all together, and for cases that no entity has
     * @param ratings how many the rating is the mean of
     * @param opinion how much these ratings can tell
     */
    public record Row(
            @Nullable String entity,
            EntityFigures counted,
            Measure inTime,
            Measure replyDays,
            Measure rating,
            Measure raised,
            long ratings,
            Opinion opinion) {}

    /** What came in and what was answered from the first to the last day, both included. */
    public record Week(LocalDate first, LocalDate last, long received, long replied) {}
}
