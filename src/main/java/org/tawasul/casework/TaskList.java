package org.tawasul.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;

/**
 * The open work of a team as its people look at it: what is late first, then what has the least time left, and apart from these what stands still. For case workers (their own
 * team), supervisors and quality officers (each team of their entity) and the central team (all). Refuses {@code not-allowed}, also for a team that isn't theirs to read.
 */
public interface TaskList {
    /** The most lines of one page. */
    int MOST = 100;

    /**
     * @param after the {@link TaskPage#next} of the page before; null for the first. One that can't be such begins at the first
     * @param limit 1 to {@link #MOST}
     */
    TaskPage find(TaskFilter filter, @Nullable String after, int limit, SignedIn who);

    /**
     * A page with how many lines there are from there on, page after page, and in all. Words are searched for once.
     *
     * @param after and {@code limit} as in {@link #find}
     */
    TaskPart part(TaskFilter filter, @Nullable String after, int limit, SignedIn who);

    /** How much stands in each queue of the team that the filter names. */
    TaskCounts counts(TaskFilter filter, SignedIn who);

    /** The teams whose list this person may read, his own first. */
    List<Team> teams(SignedIn who);
}
