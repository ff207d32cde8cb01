package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Looks whether something that was promised or ordered is still open. */
@Component("checkPromisesDelegate")
class CheckPromisesDelegate extends CaseTask {
    private final CaseProgress cases;

    CheckPromisesDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.PROMISES, cases.mayClose(caseId) ? "kept" : "open");
    }
}
