package org.tawasul.notifications.process;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Reminds the customer that the reply can be rated. */
@Component("remindRatingDelegate")
class RemindRatingDelegate extends CaseTask {
    private final WatchNotices notices;

    RemindRatingDelegate(WatchNotices notices) {
        this.notices = notices;
    }

    @Override
    protected void perform(long caseId, Step step) {
        notices.remindRating(caseId, step.occurrence());
    }
}
