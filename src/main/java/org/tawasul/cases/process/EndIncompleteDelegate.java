package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Ends a case whose customer did not say what is missing. */
@Component("endIncompleteDelegate")
class EndIncompleteDelegate extends CaseTask {
    private final AdmissionProgress cases;

    EndIncompleteDelegate(AdmissionProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.endIncomplete(caseId);
    }
}
