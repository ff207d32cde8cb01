package org.tawasul.deadlines;

import java.util.List;

/** What the watch could not deal with. */
public interface WatchIncidents {
    /** Open incidents, oldest first. */
    List<WatchIncident> open();
}
