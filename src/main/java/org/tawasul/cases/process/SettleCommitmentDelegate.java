package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.COMMITMENT_DONE;
import static org.tawasul.workflow.contract.Milestone.OBJECTION_TIME_RUNNING;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Nobody contested that what was promised is done. */
@Component("settleCommitmentDelegate")
@StepContract(needs = COMMITMENT_DONE, unless = OBJECTION_TIME_RUNNING)
class SettleCommitmentDelegate extends CaseTask {
    private final CaseProgress cases;

    SettleCommitmentDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.settleCommitment(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.rootProcessInstance());
    }
}
