package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;

/** Lets the reply leave. */
@Component("issueReplyDelegate")
class IssueReplyDelegate extends CaseTask {
    private final CaseProgress cases;

    IssueReplyDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.issueReply(caseId);
    }
}
