package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells those the case was raised to. */
@Component
class AnnounceEscalationDelegate extends CaseTask {
    private final StaffNotices notices;

    AnnounceEscalationDelegate(StaffNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.announceEscalation(caseId, step.occurrence());
    }
}
