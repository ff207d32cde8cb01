package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import org.tawasul.shared.Actor;

/** What waits for somebody in the register, with its day: for the pages on which he begins his work. Refuses nothing; whom nothing waits for has none. */
public interface ImprovementsDue {
    /** What is due first at the head. */
    List<Due> of(Actor actor, int most);

    /**
     * One.
     *
     * @param at when it is due; of a plan that is carried out its next step
     * @param late whether that is over
     */
    record Due(ImprovementView view, ImprovementAct act, Instant at, boolean late) {}
}
