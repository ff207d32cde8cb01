package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.Notices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Sends the customer what the team asks. */
@Component
@StepContract(needs = ANSWER_TIME_RUNNING, brings = QUESTION_SENT)
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
