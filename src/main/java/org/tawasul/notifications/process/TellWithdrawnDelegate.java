package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Confirms to the customer that the case is withdrawn. */
@Component
class TellWithdrawnDelegate extends CaseTask {
    private final Notices notices;

    TellWithdrawnDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellWithdrawn(caseId, step.occurrence());
    }
}
