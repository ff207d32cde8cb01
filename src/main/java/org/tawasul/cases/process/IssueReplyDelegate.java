package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.INTERIM_TOLD;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PROMISED_DATE_RUNNING;
import static org.tawasul.workflow.contract.Milestone.REPLY_CLEARED;
import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;
import static org.tawasul.workflow.contract.Milestone.REPLY_SENT;
import static org.tawasul.workflow.contract.Milestone.REPLY_WRITTEN;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Lets the reply leave. */
@Component("issueReplyDelegate")
@StepContract(
        needs = {REPLY_WRITTEN, REPLY_CLEARED, WITH_TEAM, PERIOD_RUNNING},
        brings = REPLY_ISSUED,
        ends = {REPLY_WRITTEN, REPLY_CLEARED, WITH_TEAM, PERIOD_RUNNING, PROMISED_DATE_RUNNING, INTERIM_TOLD},
        owes = REPLY_SENT)
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
