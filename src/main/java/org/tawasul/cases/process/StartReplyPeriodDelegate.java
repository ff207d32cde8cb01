package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Starts the time to reply. */
@Component("startReplyPeriodDelegate")
class StartReplyPeriodDelegate extends CaseTask {
    private final CaseProgress cases;

    StartReplyPeriodDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.startReplyPeriod(caseId, step.rootProcessInstance());
    }
}
