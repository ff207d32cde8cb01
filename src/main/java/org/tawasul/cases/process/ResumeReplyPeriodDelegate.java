package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.QUESTION_SENT;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;

/** Lets the time to reply run on. */
@Component("resumeReplyPeriodDelegate")
@StepContract(
        needs = PERIOD_STANDING,
        unless = ANSWER_TIME_RUNNING,
        brings = {PERIOD_RUNNING, WITH_TEAM},
        ends = {PERIOD_STANDING, QUESTION_SENT})
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
