package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Sends the customer what the team asks. */
@Component
class SendQuestionDelegate extends CaseTask {
    private final Notices notices;

    SendQuestionDelegate(Notices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.sendQuestion(caseId, step.occurrence());
    }
}
