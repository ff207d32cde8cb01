package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.EMERGENCY_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.AdmissionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer at once what to do where life is in danger. */
@Component("tellEmergencyDelegate")
@StepContract(needs = ADMITTED, brings = EMERGENCY_TOLD)
class TellEmergencyDelegate extends CaseTask {
    private final AdmissionNotices notices;

    TellEmergencyDelegate(AdmissionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellEmergency(caseId, step.occurrence());
    }
}
