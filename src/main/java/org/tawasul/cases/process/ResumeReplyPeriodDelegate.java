package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Lets the time to reply run on. */
@Component("resumeReplyPeriodDelegate")
class ResumeReplyPeriodDelegate extends CaseTask {
    private final CaseProgress cases;

    ResumeReplyPeriodDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.resumeReplyPeriod(caseId);
    }
}
