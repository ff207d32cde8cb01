package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.FOUND_DOUBLE;
import static org.tawasul.workflow.contract.Milestone.JOINED;

import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Adds what was said again to the case that said it first. */
@Component("joinDoubleDelegate")
@StepContract(
        needs = FOUND_DOUBLE,
        unless = CASE_ENDED,
        brings = {CASE_ENDED, JOINED},
        ends = FOUND_DOUBLE,
        owes = END_TOLD)
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
