package org.tawasul.workflow;

import java.util.Optional;

/**
 * Says whether a case may be left as a command leaves it; the module that owns the cases implements it, because only it knows. Asked when the command is about to commit: what may
 * not be is rolled back with its reason, so that no drawing and no fault leaves a case that nobody looks at.
 */
public interface CaseKeeper {
    /**
     * Why the case may not be left so; empty if it may.
     *
     * @param processEnded whether the command ended the case's process
     */
    Optional<String> whyNot(long caseId, boolean processEnded);
}
