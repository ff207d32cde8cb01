package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.MISSING_ASKED;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Asks the customer for what is missing before the case can be admitted. */
@Component("askMissingDelegate")
@StepContract(
        needs = {MISSING_ASKED, ANSWER_TIME_RUNNING},
        brings = QUESTION_SENT)
class AskMissingDelegate extends CaseTask {
    private final AdmissionNotices notices;

    AskMissingDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.askMissing(caseId, step.occurrence());
    }
}
