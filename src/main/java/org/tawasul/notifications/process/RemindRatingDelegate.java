package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.FOUND_UNRATED;
import static org.tawasul.workflow.contract.Milestone.RATING_REMINDED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.WatchNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Reminds the customer that the reply can be rated. */
@Component("remindRatingDelegate")
@StepContract(needs = FOUND_UNRATED, brings = RATING_REMINDED)
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
