package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.NOT_COMPLETED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer kindly that the case ended without what was missing. */
@Component("tellNotCompletedDelegate")
@StepContract(needs = NOT_COMPLETED, brings = END_TOLD)
class TellNotCompletedDelegate extends CaseTask {
    private final AdmissionNotices notices;

    TellNotCompletedDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellNotCompleted(caseId, step.occurrence());
    }
}
