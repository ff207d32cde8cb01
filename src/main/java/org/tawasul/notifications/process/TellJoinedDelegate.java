package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.JOINED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer the number of the case to which the words were added. */
@Component("tellJoinedDelegate")
@StepContract(needs = JOINED, brings = END_TOLD)
class TellJoinedDelegate extends CaseTask {
    private final AdmissionNotices notices;

    TellJoinedDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellJoined(caseId, step.occurrence());
    }
}
