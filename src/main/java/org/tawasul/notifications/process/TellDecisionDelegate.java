package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the sender of a suggestion what was decided, and why. */
@Component("tellDecisionDelegate")
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
