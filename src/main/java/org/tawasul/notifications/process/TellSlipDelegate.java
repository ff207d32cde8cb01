package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Tells the customer that a promised date has passed. */
@Component("tellSlipDelegate")
class TellSlipDelegate extends CaseTask {
    private final WatchNotices notices;

    TellSlipDelegate(WatchNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellSlip(caseId, Long.parseLong(step.get(ProcessVariable.DEADLINE)), step.occurrence());
    }
}
