package org.tawasul.deadlines;

import java.time.Instant;
import java.util.Optional;

/**
 * The one watch for all deadlines. Called by the sweeper every few seconds, and by tests and replays when they have moved time.
 */
public interface Watch {
    /** Looks at every row whose time to look has come, until none is left; returns how many it looked at. */
    int sweep();

    /** When it wants to look next; empty if nothing runs. Whoever moves time need not ask before. */
    Optional<Instant> next();
}
