package org.tawasul.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The one watch for all deadlines. Called by the sweeper every few seconds, and by tests and replays when they have moved time.
 */
public interface Watch {
    /** Looks at every row whose time to look has come, until none is left, and at those of others ({@link DueRows}); returns how many it looked at. */
    int sweep();

    /** The clocks alone, the cases of a round beside each other on that executor's threads, the clocks of one case in their order; waits until all are looked at. */
    int sweep(Executor threads);

    /** Those of others alone; fails never. */
    int lookAtOthers();

    /** When it wants to look next; empty if nothing runs. Whoever moves time need not ask before. */
    Optional<Instant> next();
}
