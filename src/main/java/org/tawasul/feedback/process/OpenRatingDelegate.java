package org.tawasul.feedback.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.RATING_OPEN;
import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;

import org.springframework.stereotype.Component;
import org.tawasul.feedback.RatingWindow;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Invites the customer to rate the reply. */
@Component("openRatingDelegate")
@StepContract(
        needs = REPLY_ISSUED,
        unless = {RATING_OPEN, CASE_ENDED},
        brings = RATING_OPEN)
final class OpenRatingDelegate extends CaseTask {
    private final RatingWindow window;

    OpenRatingDelegate(RatingWindow window) {
        this.window = window;
    }

    @Override
    protected void perform(long caseId, Step step) {
        window.open(caseId, step.rootProcessInstance());
    }
}
