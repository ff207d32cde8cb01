package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.DECISION_ISSUED;
import static org.tawasul.workflow.contract.Milestone.DECISION_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the sender of a suggestion what was decided, and why. */
@Component("tellDecisionDelegate")
@StepContract(needs = DECISION_ISSUED, brings = DECISION_TOLD)
class TellDecisionDelegate extends CaseTask {
    private final SuggestionNotices notices;

    TellDecisionDelegate(SuggestionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellDecision(caseId, step.occurrence());
    }
}
