package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.PRIORITY_GIVEN;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Gives the case a priority. */
@Component("prioritiseCaseDelegate")
@StepContract(needs = ADMITTED, unless = CASE_ENDED, brings = PRIORITY_GIVEN)
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
