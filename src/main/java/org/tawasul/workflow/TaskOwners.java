package org.tawasul.workflow;

import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.contract.ProcessKey;

/** Answers whose work a task is; each module that owns subjects of processes (cases, improvement) implements it for its own, because only it knows. */
public interface TaskOwners {
    /**
     * @param team a form's word: {@code responsible}, {@code central}, {@code supervisors}, {@code quality}, {@code contributor}, {@code asker}
     * @param contribution the piece of side work that the task belongs to; null for a task of the case itself
     */
    Owner ownerOf(long caseId, String team, @Nullable Long contribution);

    /** Whether it answers for the subjects of that process; for cases unless it says otherwise. */
    default boolean answersFor(String processKey) {
        return ProcessKey.isOfCases(processKey);
    }

    /** Codes of entity and team. */
    record Owner(String entity, String team) {}
}
