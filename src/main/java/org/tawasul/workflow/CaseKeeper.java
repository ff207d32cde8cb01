package org.tawasul.workflow;

import java.util.Optional;
import org.tawasul.workflow.contract.ProcessKey;

/**
 * Says whether a case may be left as a command leaves it; the module that owns the cases implements it, and that of other subjects of processes for its own, because only they know. Asked when the command is about to commit: what may
 * not be is rolled back with its reason, so that no drawing and no fault leaves a case that nobody looks at.
 */
public interface CaseKeeper {
    /**
     * Why the case may not be left so; empty if it may.
     *
     * @param processEnded whether the command ended the case's process
     */
    Optional<String> whyNot(long caseId, boolean processEnded);

    /** Whether it answers for the subjects of that process; for cases unless it says otherwise. */
    default boolean answersFor(String processKey) {
        return ProcessKey.isOfCases(processKey);
    }
}
