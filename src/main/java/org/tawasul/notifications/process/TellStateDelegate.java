package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.FOUND_SILENT;
import static org.tawasul.workflow.contract.Milestone.STATE_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.StaffNotices;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer, who has heard nothing for long, where the case stands; and a team that is late with what he suggested that he still waits for it. */
@Component("tellStateDelegate")
@StepContract(needs = FOUND_SILENT, brings = STATE_TOLD)
class TellStateDelegate extends CaseTask {
    private final WatchNotices notices;
    private final StaffNotices staff;

    TellStateDelegate(WatchNotices notices, StaffNotices staff) {
        this.notices = notices;
        this.staff = staff;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellState(caseId, step.occurrence());
        staff.remindTeam(caseId, step.occurrence());
    }
}
