package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.REOPENING_TOLD;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer that the team has the case again. */
@Component
@StepContract(
        needs = {WITH_TEAM, PERIOD_RUNNING},
        brings = REOPENING_TOLD)
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
