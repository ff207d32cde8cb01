package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Asks the customer for what is missing before the case can be admitted. */
@Component("askMissingDelegate")
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
