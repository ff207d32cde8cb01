package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer the number of the case to which the words were added. */
@Component("tellJoinedDelegate")
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
