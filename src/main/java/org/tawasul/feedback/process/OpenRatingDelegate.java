package org.tawasul.feedback.process;

import org.springframework.stereotype.Component;
import org.tawasul.feedback.RatingWindow;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Invites the customer to rate the reply. */
@Component("openRatingDelegate")
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
