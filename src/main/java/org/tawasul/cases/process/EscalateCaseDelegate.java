package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.CASE_RAISED;
import static org.tawasul.workflow.contract.Milestone.FOUND_LATE;
import static org.tawasul.workflow.contract.Milestone.RAISING_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Raises the case to the next step of the ladder. */
@Component("escalateCaseDelegate")
@StepContract(needs = FOUND_LATE, brings = CASE_RAISED, owes = RAISING_TOLD)
class EscalateCaseDelegate extends CaseTask {
    private final CaseProgress cases;

    EscalateCaseDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.escalate(caseId, Long.parseLong(step.get(ProcessVariable.DEADLINE)));
    }
}
