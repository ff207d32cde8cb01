package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Sends the customer what can be said before the reply, and the new date. */
@Component
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
