package org.tawasul.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open (or done) user task of a case, as lists read it: our own row, written in the transaction that creates, assigns or ends the engine's
 * task.
 *
 * @param element id of the user task in the model
 * @param entity code of the entity whose work it is
 * @param team code of the team
 * @param assignee login of who claimed it
 * @param rootProcessInstance the case's process
 * @param contribution id of the piece of side work that the task belongs to; null for a task of the case itself
 */
public record WorkItem(
        long id,
        long caseId,
        String taskId,
        String processKey,
        String element,
        String rootProcessInstance,
        String definitionId,
        String entity,
        String team,
        @Nullable Long contribution,
        @Nullable String assignee,
        State state,
        Instant createdAt,
        @Nullable Instant endedAt,
        long version) {
    /** Whether nobody has anything to do with it any more. */
    public boolean isFinished() {
        return state == State.DONE || state == State.CANCELLED;
    }

    /** Where a work item stands. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        /** Ended without anybody's completing it: the process left the task. */
        CANCELLED
    }
}
