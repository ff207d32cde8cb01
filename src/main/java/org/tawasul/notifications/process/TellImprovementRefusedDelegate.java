package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.ImprovementNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customers of the cases that showed the need why it is not done. */
@Component("tellImprovementRefusedDelegate")
@StepContract
class TellImprovementRefusedDelegate extends CaseTask {
    private final ImprovementNotices notices;

    TellImprovementRefusedDelegate(ImprovementNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long improvement, Step step) {
        notices.tellRefused(improvement, step.occurrence());
    }
}
