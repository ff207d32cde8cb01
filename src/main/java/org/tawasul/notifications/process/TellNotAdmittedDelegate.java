package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer why the case was not admitted. */
@Component
class TellNotAdmittedDelegate extends CaseTask {
    private final Notices notices;

    TellNotAdmittedDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellNotAdmitted(caseId, step.occurrence());
    }
}
