package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.FOUND_WAIT_OVER;
import static org.tawasul.workflow.contract.Milestone.WAIT_ENDED;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells the step that waits that its time is over. */
@Component("endWaitDelegate")
@StepContract(needs = FOUND_WAIT_OVER, brings = WAIT_ENDED)
class EndWaitDelegate extends CaseTask {
    private final CaseProgress cases;

    EndWaitDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.endWait(Long.parseLong(step.get(ProcessVariable.DEADLINE)), step.rootProcessInstance());
    }
}
