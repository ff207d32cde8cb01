package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.NEW_DATE_SETTLED;
import static org.tawasul.workflow.contract.Milestone.SLIP_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer that a promised date has passed. */
@Component("tellSlipDelegate")
@StepContract(needs = NEW_DATE_SETTLED, brings = SLIP_TOLD)
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
