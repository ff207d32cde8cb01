package org.tawasul.cases.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/**
 * A case does not close before what was promised is kept and what was ordered is answered. Whoever asks and whoever ends the last of it hold the case still, so that
 * one of the two sees the other.
 */
@Component
class CaseClosing {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final Workflow workflow;

    CaseClosing(CaseFiles cases, ContributionFiles files, Workflow workflow) {
        this.cases = cases;
        this.files = files;
        this.workflow = workflow;
    }

    boolean mayClose(long caseId) {
        cases.holdStill(caseId);
        return nothingHoldsIt(caseId);
    }

    /** After the end of something that may have held it; the caller holds the case still. Tells the process, should it wait for that. */
    void release(long caseId, String rootProcessInstance) {
        if (nothingHoldsIt(caseId)) {
            try {
                workflow.tell(rootProcessInstance, ProcessMessage.PROMISES_KEPT, Map.of());
            } catch (NothingWaiting notClosing) {
                return;
            }
        }
    }

    private boolean nothingHoldsIt(long caseId) {
        return files.openOf(caseId).stream().noneMatch(file -> file.kind().holdsClosing());
    }
}
