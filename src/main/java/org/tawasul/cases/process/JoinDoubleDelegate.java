package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Adds what was said again to the case that said it first. */
@Component("joinDoubleDelegate")
class JoinDoubleDelegate extends CaseTask {
    private final AdmissionProgress cases;

    JoinDoubleDelegate(AdmissionProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.join(caseId);
    }
}
