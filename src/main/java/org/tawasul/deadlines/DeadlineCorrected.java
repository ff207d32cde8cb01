package org.tawasul.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * A clock is due at another instant, because its calendar changed. Heard inside the transaction that moved it.
 *
 * @param clockVersion of the clock after it; with the clock's id it names this correction
 * @param days on which the calendars differ within the period: every one that the files name, and of changed ordinary hours the first; at least one
 */
public record DeadlineCorrected(
        long caseId,
        long deadlineId,
        long clockVersion,
        DeadlineKind kind,
        Instant dueBefore,
        Instant dueAfter,
        List<ChangedDay> days) {
    public DeadlineCorrected {
        days = List.copyOf(days);
    }

    /** @param name what the files call it; null for a change of ordinary hours, which holds from that day on */
    public record ChangedDay(LocalDate day, @Nullable Bilingual name) {}
}
