package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer, who has heard nothing for long, where the case stands. */
@Component("tellStateDelegate")
class TellStateDelegate extends CaseTask {
    private final WatchNotices notices;

    TellStateDelegate(WatchNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellState(caseId, step.occurrence());
    }
}
