package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ACCEPTED;
import static org.tawasul.workflow.contract.Milestone.DECISION_ISSUED;
import static org.tawasul.workflow.contract.Milestone.DECISION_TOLD;
import static org.tawasul.workflow.contract.Milestone.DECISION_WRITTEN;
import static org.tawasul.workflow.contract.Milestone.DECLINED;
import static org.tawasul.workflow.contract.Milestone.IMPLEMENTATION_RUNNING;
import static org.tawasul.workflow.contract.Milestone.IN_STUDY;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;

import org.springframework.stereotype.Component;
import org.tawasul.cases.SuggestionProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Issues the decision about a suggestion. */
@Component("issueDecisionDelegate")
@StepContract(
        needs = {DECISION_WRITTEN, PERIOD_RUNNING},
        outcomes = {
            @Outcome(
                    when = ACCEPTED,
                    brings = {DECISION_ISSUED, IMPLEMENTATION_RUNNING},
                    ends = {DECISION_WRITTEN, PERIOD_RUNNING, WITH_TEAM, IN_STUDY},
                    owes = DECISION_TOLD),
            @Outcome(
                    when = DECLINED,
                    brings = DECISION_ISSUED,
                    ends = {DECISION_WRITTEN, PERIOD_RUNNING, WITH_TEAM, IN_STUDY},
                    owes = DECISION_TOLD)
        })
class IssueDecisionDelegate extends CaseTask {
    private final SuggestionProgress suggestions;

    IssueDecisionDelegate(SuggestionProgress suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    protected void perform(long caseId, Step step) {
        suggestions.issueDecision(caseId, step.rootProcessInstance());
    }
}
