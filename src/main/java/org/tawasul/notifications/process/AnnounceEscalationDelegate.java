package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.CASE_RAISED;
import static org.tawasul.workflow.contract.Milestone.RAISING_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells those the case was raised to, or the supervisor of whoever is late with a contribution. */
@Component
@StepContract(needs = CASE_RAISED, brings = RAISING_TOLD)
class AnnounceEscalationDelegate extends CaseTask {
    private final StaffNotices notices;
    private final SideWorkNotices sideWork;

    AnnounceEscalationDelegate(StaffNotices notices, SideWorkNotices sideWork) {
        this.notices = notices;
        this.sideWork = sideWork;
    }

    @Override
    protected void perform(long caseId, Step step) {
        long deadline = Long.parseLong(step.get(ProcessVariable.DEADLINE));
        if (!sideWork.tellLate(deadline, step.occurrence())) {
            notices.announceEscalation(caseId, step.occurrence());
        }
    }
}
