package org.tawasul.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * A clock is due at another instant, because its calendar changed. Heard inside the transaction that moved it.
 *
 * @param clockVersion of the clock after it; with the clock's id it names this correction
 * @param day the first day on which the calendars differ
 * @param dayName what the files call it; null for a change of ordinary hours
 */
public record DeadlineCorrected(
        long caseId,
        long deadlineId,
        long clockVersion,
        DeadlineKind kind,
        Instant dueBefore,
        Instant dueAfter,
        LocalDate day,
        @Nullable Bilingual dayName) {}
