package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;
import static org.tawasul.workflow.contract.Milestone.REPLY_SENT;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Sends the customer the reply with the link to rate it. */
@Component
@StepContract(needs = REPLY_ISSUED, brings = REPLY_SENT)
class SendReplyDelegate extends CaseTask {
    private final Notices notices;

    SendReplyDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.sendReply(caseId, step.occurrence());
    }
}
