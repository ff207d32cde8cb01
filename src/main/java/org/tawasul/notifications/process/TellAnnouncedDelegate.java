package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.ANNOUNCED;
import static org.tawasul.workflow.contract.Milestone.ANNOUNCEMENT_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the sender of a suggestion how it was made known. */
@Component("tellAnnouncedDelegate")
@StepContract(needs = ANNOUNCED, brings = ANNOUNCEMENT_TOLD)
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
