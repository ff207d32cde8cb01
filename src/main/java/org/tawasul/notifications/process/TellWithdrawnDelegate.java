package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.WITHDRAWAL_TOLD;
import static org.tawasul.workflow.contract.Milestone.WITHDRAWN;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Confirms to the customer that the case is withdrawn. */
@Component
@StepContract(needs = WITHDRAWN, brings = WITHDRAWAL_TOLD)
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
