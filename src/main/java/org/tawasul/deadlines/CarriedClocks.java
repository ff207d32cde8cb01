package org.tawasul.deadlines;

import java.util.Optional;
import org.tawasul.shared.Actor;

/**
 * What becomes of reply clocks when one case takes another in, and when they part again. Part of the caller's transaction, with a row of the record for each clock that changes, as with {@link
 * Deadlines}.
 */
public interface CarriedClocks {
    /**
     * The earlier date rules: where both reply clocks run and that of {@code fromCase} is due before that of {@code toCase}, the latter is ended and one with the period and date of the former runs in
     * its place. Empty, and nothing changes, where that is not so.
     */
    Optional<Carried> carry(long fromCase, long toCase, Actor actor);

    /** The clock that was carried over is ended, and the one it took the place of runs on as if it had not been ended; changes nothing once the former is ended. */
    void handBack(Carried carried, Actor actor);

    /** The clocks that were ended with the case run on as if they had not been, so that what passed meanwhile counts, and tell another process. */
    void bringBack(long caseId, String rootProcessInstance, Actor actor);

    /**
     * @param clock that runs now
     * @param instead of which
     */
    record Carried(long clock, long instead) {}
}
