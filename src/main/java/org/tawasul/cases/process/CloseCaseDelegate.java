package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Closes the case. */
@Component("closeCaseDelegate")
class CloseCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    CloseCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.close(caseId);
        step.set(ProcessVariable.AFTER, "closed");
    }
}
