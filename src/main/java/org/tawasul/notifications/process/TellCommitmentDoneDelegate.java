package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.COMMITMENT_DONE;
import static org.tawasul.workflow.contract.Milestone.COMMITMENT_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer that what was promised is done. */
@Component("tellCommitmentDoneDelegate")
@StepContract(needs = COMMITMENT_DONE, brings = COMMITMENT_TOLD)
class TellCommitmentDoneDelegate extends CaseTask {
    private final SideWorkNotices notices;

    TellCommitmentDoneDelegate(SideWorkNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellDone(Long.parseLong(step.get(ProcessVariable.CONTRIBUTION)), step.occurrence());
    }
}
