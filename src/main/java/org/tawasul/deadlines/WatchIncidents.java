package org.tawasul.deadlines;

import java.util.List;
import org.tawasul.shared.Actor;

/** What the watch could not deal with. */
public interface WatchIncidents {
    /** Open incidents, oldest first. */
    List<WatchIncident> open();

    /**
     * Ends the incident and lets the watch look again at once; another begins should that fail too. False, and nothing changes, if there is no open incident of the watch
     * of this id. A whole command.
     */
    boolean retry(long incidentId, Actor actor);
}
