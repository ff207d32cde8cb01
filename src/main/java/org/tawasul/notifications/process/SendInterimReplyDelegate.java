package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.INTERIM_TOLD;
import static org.tawasul.workflow.contract.Milestone.INTERIM_WRITTEN;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Sends the customer what can be said before the reply, and the new date. */
@Component
@StepContract(needs = INTERIM_WRITTEN, brings = INTERIM_TOLD, ends = INTERIM_WRITTEN)
class SendInterimReplyDelegate extends CaseTask {
    private final Notices notices;

    SendInterimReplyDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.sendInterimReply(caseId, step.occurrence());
    }
}
