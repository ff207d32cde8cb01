package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.RATING_OPEN;
import static org.tawasul.workflow.contract.Milestone.REOPENING_TOLD;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;
import static org.tawasul.workflow.contract.ProcessVariable.AFTER;

import org.springframework.stereotype.Component;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Says that the team has the case once more. */
@Component("takeUpAgainDelegate")
@StepContract(
        needs = {WITH_TEAM, PERIOD_RUNNING},
        unless = {RATING_OPEN, CASE_ENDED},
        ends = REOPENING_TOLD,
        outcomes = @StepContract.Outcome(of = AFTER, is = "again"))
class TakeUpAgainDelegate extends CaseTask {
    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.AFTER, "again");
    }
}
