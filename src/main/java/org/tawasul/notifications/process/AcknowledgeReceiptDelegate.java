package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the customer that the case has arrived and what its number is. */
@Component
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
