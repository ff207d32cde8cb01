package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.PRIORITY_GIVEN;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Starts the time to reply. */
@Component("startReplyPeriodDelegate")
@StepContract(
        needs = {ADMITTED, PRIORITY_GIVEN},
        unless = {PERIOD_RUNNING, PERIOD_STANDING, CASE_ENDED},
        brings = PERIOD_RUNNING)
class StartReplyPeriodDelegate extends CaseTask {
    private final CaseProgress cases;

    StartReplyPeriodDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.startReplyPeriod(caseId, step.rootProcessInstance());
    }
}
