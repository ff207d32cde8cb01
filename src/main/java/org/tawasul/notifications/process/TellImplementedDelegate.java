package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the sender of a suggestion that it is in effect. */
@Component("tellImplementedDelegate")
class TellImplementedDelegate extends CaseTask {
    private final SuggestionNotices notices;

    TellImplementedDelegate(SuggestionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellImplemented(caseId, step.occurrence());
    }
}
