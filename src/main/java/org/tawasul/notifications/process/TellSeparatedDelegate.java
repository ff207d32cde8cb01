package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.REOPENING_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer that the case is answered on its own after all. */
@Component
@StepContract(needs = PERIOD_RUNNING, brings = REOPENING_TOLD)
class TellSeparatedDelegate extends CaseTask {
    private final AdmissionNotices notices;

    TellSeparatedDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellSeparated(caseId, step.occurrence());
    }
}
