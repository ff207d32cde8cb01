package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Tells the team, or whoever was asked for a contribution, that the period is running out. */
@Component
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
