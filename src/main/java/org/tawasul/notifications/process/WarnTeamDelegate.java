package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.FOUND_SOON_LATE;
import static org.tawasul.workflow.contract.Milestone.TEAM_WARNED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Tells the team, or whoever was asked for a contribution, that the period is running out. */
@Component
@StepContract(needs = FOUND_SOON_LATE, brings = TEAM_WARNED)
class WarnTeamDelegate extends CaseTask {
    private final StaffNotices notices;
    private final SideWorkNotices sideWork;

    WarnTeamDelegate(StaffNotices notices, SideWorkNotices sideWork) {
        this.notices = notices;
        this.sideWork = sideWork;
    }

    @Override
    protected void perform(long caseId, Step step) {
        long deadline = Long.parseLong(step.get(ProcessVariable.DEADLINE));
        if (!sideWork.warn(deadline, step.occurrence())) {
            notices.warnTeam(caseId, step.occurrence());
        }
    }
}
