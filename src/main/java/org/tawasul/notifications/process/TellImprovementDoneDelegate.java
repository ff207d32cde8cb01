package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.ImprovementNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customers of the cases that showed the need what was changed. */
@Component("tellImprovementDoneDelegate")
@StepContract
class TellImprovementDoneDelegate extends CaseTask {
    private final ImprovementNotices notices;

    TellImprovementDoneDelegate(ImprovementNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long improvement, Step step) {
        notices.tellDone(improvement, step.occurrence());
    }
}
