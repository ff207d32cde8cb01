package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer at once what to do where life is in danger. */
@Component("tellEmergencyDelegate")
class TellEmergencyDelegate extends CaseTask {
    private final AdmissionNotices notices;

    TellEmergencyDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellEmergency(caseId, step.occurrence());
    }
}
