package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Gives the case a priority. */
@Component("prioritiseCaseDelegate")
class PrioritiseCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    PrioritiseCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.prioritise(caseId);
    }
}
