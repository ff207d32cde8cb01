package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Sends the customer the reply with the link to rate it. */
@Component
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
