package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.ADMITTED;
import static org.tawasul.workflow.contract.Milestone.CASE_ENDED;
import static org.tawasul.workflow.contract.Milestone.IN_TRIAGE;
import static org.tawasul.workflow.contract.Milestone.OWNER_KNOWN;
import static org.tawasul.workflow.contract.Milestone.PERIOD_RUNNING;
import static org.tawasul.workflow.contract.Milestone.PERIOD_STANDING;
import static org.tawasul.workflow.contract.Milestone.PRIORITY_GIVEN;
import static org.tawasul.workflow.contract.Milestone.WITH_TEAM;
import static org.tawasul.workflow.contract.ProcessVariable.ROUTING;

import org.springframework.stereotype.Component;
import org.tawasul.cases.MergeProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;
import org.tawasul.workflow.contract.StepContract.Outcome;

/** A case that was parted from another has its own period back, and is where it was. */
@Component("restorePeriodDelegate")
@StepContract(
        needs = {ADMITTED, PRIORITY_GIVEN},
        unless = {PERIOD_RUNNING, PERIOD_STANDING, OWNER_KNOWN, IN_TRIAGE, CASE_ENDED},
        brings = PERIOD_RUNNING,
        outcomes = {
            @Outcome(
                    of = ROUTING,
                    is = "found",
                    brings = {OWNER_KNOWN, WITH_TEAM}),
            @Outcome(of = ROUTING, is = "open", brings = IN_TRIAGE)
        })
class RestorePeriodDelegate extends CaseTask {
    private final MergeProgress cases;

    RestorePeriodDelegate(MergeProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        boolean owned = cases.restorePeriod(caseId, step.rootProcessInstance());
        step.set(ProcessVariable.ROUTING, owned ? "found" : "open");
    }
}
