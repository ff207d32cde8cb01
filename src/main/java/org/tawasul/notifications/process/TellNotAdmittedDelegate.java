package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.END_TOLD;
import static org.tawasul.workflow.contract.Milestone.NOT_ADMITTED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer why the case was not admitted. */
@Component
@StepContract(needs = NOT_ADMITTED, brings = END_TOLD)
class TellNotAdmittedDelegate extends CaseTask {
    private final Notices notices;

    TellNotAdmittedDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellNotAdmitted(caseId, step.occurrence());
    }
}
