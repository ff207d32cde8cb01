package org.tawasul.notifications.process;

import static org.tawasul.workflow.contract.Milestone.IN_STUDY;
import static org.tawasul.workflow.contract.Milestone.STUDY_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.notifications.SuggestionNotices;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Tells the sender of a suggestion that it is being studied. */
@Component("tellInStudyDelegate")
@StepContract(needs = IN_STUDY, brings = STUDY_TOLD)
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
