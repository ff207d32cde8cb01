package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer kindly that the case ended without what was missing. */
@Component("tellNotCompletedDelegate")
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
