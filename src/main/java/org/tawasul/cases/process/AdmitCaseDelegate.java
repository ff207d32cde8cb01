package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Decides whether the case is admitted. */
@Component("admitCaseDelegate")
class AdmitCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    AdmitCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.ADMISSION, cases.admit(caseId) ? "admitted" : "refused");
    }
}
