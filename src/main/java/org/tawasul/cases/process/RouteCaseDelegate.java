package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.IN_TRIAGE;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;
import static org.tawasul.workflow.contract.ProcessVariable.ROUTING;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** Finds entity and team, before the reply period begins: an exception to the period may be the entity's. */
@Component("routeCaseDelegate")
@StepContract(
        needs = ADMITTED,
        unless = {PERIOD_RUNNING, PERIOD_STANDING, OWNER_KNOWN, IN_TRIAGE, CASE_ENDED},
        outcomes = {
            @Outcome(
                    of = ROUTING,
                    is = "found",
                    brings = {OWNER_KNOWN, WITH_TEAM}),
            @Outcome(of = ROUTING, is = "open", brings = IN_TRIAGE)
        })
class RouteCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    RouteCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.ROUTING, cases.route(caseId) ? "found" : "open");
    }
}
