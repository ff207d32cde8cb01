package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.ASKER_TOLD;
import static org.tawasul.workflow.contract.Milestone.CONTRIBUTION_GIVEN;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells whoever asked for a contribution that it is there. */
@Component("tellContributionAnsweredDelegate")
@StepContract(needs = CONTRIBUTION_GIVEN, brings = ASKER_TOLD)
class TellContributionAnsweredDelegate extends CaseTask {
    private final SideWorkNotices notices;

    TellContributionAnsweredDelegate(SideWorkNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellAnswered(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.occurrence());
    }
}
