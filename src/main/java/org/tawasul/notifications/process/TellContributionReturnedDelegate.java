package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.RETURNING_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells whoever did a part that it was given back. */
@Component("tellContributionReturnedDelegate")
@StepContract(brings = RETURNING_TOLD)
class TellContributionReturnedDelegate extends CaseTask {
    private final SideWorkNotices notices;

    TellContributionReturnedDelegate(SideWorkNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellReturned(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.occurrence());
    }
}
