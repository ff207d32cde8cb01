package org.tawasul.improvement;

import java.time.Instant;
import java.util.Map;
import org.tawasul.shared.Actor;

/**
 * An improvement was changed; published inside the transaction that made it so, after everything of the change was written. A listener that throws undoes it.
 *
 * @param action as the record has it, such as {@code improvement-accepted}
 * @param facts as the record has them; of a step that was done its id as {@code step}
 */
public record ImprovementMoved(
        long improvement, String action, PlanState state, Map<String, Object> facts, Actor actor, Instant at) {
    public ImprovementMoved {
        facts = Map.copyOf(facts);
    }
}
