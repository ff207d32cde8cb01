package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.MISSING_ASKED;
import static org.tawasul.workflow.contract.Milestone.NOT_COMPLETED;

import org.springframework.stereotype.Component;
import org.tawasul.cases.AdmissionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Ends a case whose customer did not say what is missing. */
@Component("endIncompleteDelegate")
@StepContract(
        needs = MISSING_ASKED,
        unless = CASE_ENDED,
        brings = {CASE_ENDED, NOT_COMPLETED},
        ends = {MISSING_ASKED, ANSWER_TIME_RUNNING},
        owes = END_TOLD)
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
