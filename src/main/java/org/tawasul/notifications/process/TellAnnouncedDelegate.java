package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Tells the sender of a suggestion how it was made known. */
@Component("tellAnnouncedDelegate")
class TellAnnouncedDelegate extends CaseTask {
    private final SuggestionNotices notices;

    TellAnnouncedDelegate(SuggestionNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.tellAnnounced(caseId, step.occurrence());
    }
}
