package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.PROMISES_OPEN;
import static org.tawasul.workflow.contract.Milestone.PROMISES_SETTLED;
import static org.tawasul.workflow.contract.Milestone.REVIEW_RUNNING;
import static org.tawasul.workflow.contract.ProcessVariable.PROMISES;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Looks whether something that was promised or ordered is still open. */
@Component("checkPromisesDelegate")
@StepContract(
        unless = CASE_ENDED,
        ends = REVIEW_RUNNING,
        outcomes = {
            @Outcome(of = PROMISES, is = "kept", brings = PROMISES_SETTLED),
            @Outcome(of = PROMISES, is = "open", brings = PROMISES_OPEN)
        })
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
