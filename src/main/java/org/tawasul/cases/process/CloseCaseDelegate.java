package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ACCEPTED;
import static org.tawasul.workflow.contract.Milestone.ANNOUNCED;
import static org.tawasul.workflow.contract.Milestone.ANNOUNCEMENT_TOLD;
import static org.tawasul.workflow.contract.Milestone.ANSWER_TIME_RUNNING;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.DECISION_TOLD;
import static org.tawasul.workflow.contract.Milestone.DECLINED;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.PROMISES_SETTLED;
import static org.tawasul.workflow.contract.Milestone.RATING_OPEN;
import static org.tawasul.workflow.contract.Milestone.REPLY_ISSUED;
import static org.tawasul.workflow.contract.Milestone.REPLY_SENT;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;
import static org.tawasul.workflow.contract.ProcessVariable.AFTER;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Closes the case. */
@Component("closeCaseDelegate")
@StepContract(
        unless = {WITH_TEAM, RATING_OPEN, CASE_ENDED},
        brings = CASE_ENDED,
        ends = {PERIOD_RUNNING, PERIOD_STANDING, ANSWER_TIME_RUNNING, IMPLEMENTATION_RUNNING},
        outcomes = {
            @Outcome(
                    of = AFTER,
                    is = "closed",
                    when = {REPLY_ISSUED, REPLY_SENT, PROMISES_SETTLED}),
            @Outcome(
                    of = AFTER,
                    is = "closed",
                    when = {DECLINED, DECISION_TOLD}),
            @Outcome(
                    of = AFTER,
                    is = "closed",
                    when = {ACCEPTED, DECISION_TOLD, ANNOUNCED, ANNOUNCEMENT_TOLD})
        })
class CloseCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    CloseCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.close(caseId);
        step.set(ProcessVariable.AFTER, "closed");
    }
}
