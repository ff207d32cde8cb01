package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.CASE_RAISED;
import static org.tawasul.workflow.contract.Milestone.TEAM_WARNED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.ImprovementNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Reminds those who have an improvement in hand that its time is used up; their senior management too once the watch has raised it. */
@Component("remindImprovementDelegate")
@StepContract(brings = {TEAM_WARNED, CASE_RAISED})
class RemindImprovementDelegate extends CaseTask {
    private final ImprovementNotices notices;

    RemindImprovementDelegate(ImprovementNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long improvement, Step step) {
        boolean raised = step.get(ProcessVariable.FINDING).equals("raise");
        long deadline = Long.parseLong(step.get(ProcessVariable.DEADLINE));
        notices.remind(improvement, deadline, raised, step.occurrence());
    }
}
