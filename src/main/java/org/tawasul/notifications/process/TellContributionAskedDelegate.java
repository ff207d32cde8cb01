package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.CONTRIBUTION_OPEN;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTOR_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells whoever is asked for a contribution. */
@Component("tellContributionAskedDelegate")
@StepContract(needs = CONTRIBUTION_OPEN, brings = CONTRIBUTOR_TOLD)
class TellContributionAskedDelegate extends CaseTask {
    private final SideWorkNotices notices;

    TellContributionAskedDelegate(SideWorkNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellAsked(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.occurrence());
    }
}
