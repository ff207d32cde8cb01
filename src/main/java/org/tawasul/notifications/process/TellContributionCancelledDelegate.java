package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.CANCELLING_TOLD;
import static org.tawasul.workflow.contract.Milestone.NO_LONGER_WANTED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells whoever was asked that the contribution is not wanted any more. */
@Component("tellContributionCancelledDelegate")
@StepContract(needs = NO_LONGER_WANTED, brings = CANCELLING_TOLD)
class TellContributionCancelledDelegate extends CaseTask {
    private final SideWorkNotices notices;

    TellContributionCancelledDelegate(SideWorkNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellCancelled(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.occurrence());
    }
}
