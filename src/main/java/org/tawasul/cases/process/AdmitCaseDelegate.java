package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.ProcessVariable.ADMISSION;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Decides whether the case is admitted. */
@Component("admitCaseDelegate")
@StepContract(
        unless = {OWNER_KNOWN, PERIOD_RUNNING, CASE_ENDED},
        outcomes = {
            @Outcome(of = ADMISSION, is = "admitted", brings = ADMITTED),
            @Outcome(of = ADMISSION, is = "refused", brings = CASE_ENDED, ends = ADMITTED, owes = END_TOLD)
        })
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
