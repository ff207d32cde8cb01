package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer that the team has the case again. */
@Component
class TellReopenedDelegate extends CaseTask {
    private final Notices notices;

    TellReopenedDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellReopened(caseId, step.occurrence());
    }
}
