package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Nobody contested that what was promised is done. */
@Component("settleCommitmentDelegate")
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
