package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the sender of a suggestion that it is being studied. */
@Component("tellInStudyDelegate")
class TellInStudyDelegate extends CaseTask {
    private final SuggestionNotices notices;

    TellInStudyDelegate(SuggestionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellInStudy(caseId, step.occurrence());
    }
}
