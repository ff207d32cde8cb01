package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.RECEIPT_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the customer that the case has arrived and what its number is. */
@Component
@StepContract(brings = RECEIPT_TOLD)
class AcknowledgeReceiptDelegate extends CaseTask {
    private final Notices notices;

    AcknowledgeReceiptDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.acknowledgeReceipt(caseId, step.occurrence());
    }
}
