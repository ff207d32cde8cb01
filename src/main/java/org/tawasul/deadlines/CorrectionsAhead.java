package org.tawasul.deadlines;

import java.time.Instant;
import java.util.List;
import org.tawasul.calendar.WorkingCalendars;

/** What {@link Corrections} would do if the calendars were others. Reads and changes nothing. */
public interface CorrectionsAhead {
    /** The most clocks that are looked at. */
    int MOST = 20_000;

    /** What the order would do under these calendars, with a few of the clocks that move most. */
    Foreseen foresee(WorkingCalendars candidate, int samples);

    /**
     * @param all false if there are more clocks than were looked at
     * @param later how many would be due later
     * @param earlier how many would be due earlier
     * @param told how many customers' cases would get another day, which their customers are told
     */
    record Foreseen(boolean all, int later, int earlier, int told, List<Moved> samples) {
        public int moved() {
            return later + earlier;
        }
    }

    /** One clock that would be due at another instant. */
    record Moved(long caseId, DeadlineKind kind, Instant dueBefore, Instant dueAfter) {}
}
