package org.tawasul.cases;

import org.tawasul.shared.Actor;

/** A priority that a person gives in the place of the rules'. Needs a transaction, as the commands of {@link Cases} do. */
public interface GivenPriority {
    /** The clocks that run go on as they are. Refuses {@code case-moved-on} once the case is at its end. Whoever asks has seen to it that he may. */
    void give(long caseId, String priority, String reason, Actor actor);
}
