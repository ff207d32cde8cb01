package org.tawasul.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer, already stored under its id with rule-set hash, fact-schema version, facts, all findings, winner and runner-up. An answer that was only
 * considered has the id 0.
 *
 * @param conflict two findings of equal weight contradict each other, so there is no winner
 */
public record Decision(
        long id,
        DecisionKind kind,
        @Nullable Finding winner,
        @Nullable Finding runnerUp,
        boolean conflict,
        List<Finding> findings) {
    public Optional<Finding> found() {
        return Optional.ofNullable(winner);
    }
}
