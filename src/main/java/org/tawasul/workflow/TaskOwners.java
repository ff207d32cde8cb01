package org.tawasul.workflow;

import org.jspecify.annotations.Nullable;

/** Answers whose work a task is; the module that owns the subject (cases) implements it, because only it knows. */
public interface TaskOwners {
    /**
     * @param team a form's word: {@code responsible}, {@code central}, {@code supervisors}, {@code quality}, {@code contributor}, {@code asker}
     * @param contribution the piece of side work that the task belongs to; null for a task of the case itself
     */
    Owner ownerOf(long caseId, String team, @Nullable Long contribution);

    /** Codes of entity and team. */
    record Owner(String entity, String team) {}
}
