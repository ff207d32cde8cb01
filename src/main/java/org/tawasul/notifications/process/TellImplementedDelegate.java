package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_TOLD;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTED;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the sender of a suggestion that it is in effect. */
@Component("tellImplementedDelegate")
@StepContract(needs = IMPLEMENTED, brings = IMPLEMENTATION_TOLD)
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
