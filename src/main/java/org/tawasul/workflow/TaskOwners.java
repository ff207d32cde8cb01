package org.tawasul.workflow;

/** Answers whose work a task is; the module that owns the subject (cases) implements it, because only it knows. */
public interface TaskOwners {
    /** @param team a form's word: {@code responsible}, {@code central}, {@code supervisors} */
    Owner ownerOf(long caseId, String team);

    /** Codes of entity and team. */
    record Owner(String entity, String team) {}
}
