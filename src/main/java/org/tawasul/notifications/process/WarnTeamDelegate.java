package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the team that the period is running out. */
@Component
class WarnTeamDelegate extends CaseTask {
    private final StaffNotices notices;

    WarnTeamDelegate(StaffNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.warnTeam(caseId, step.occurrence());
    }
}
