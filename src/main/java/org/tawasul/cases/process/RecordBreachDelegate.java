package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.BREACH_NOTED;
import static org.tawasul.workflow.contract.Milestone.FOUND_LATE;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Notes that the period is exceeded. */
@Component("recordBreachDelegate")
@StepContract(needs = FOUND_LATE, brings = BREACH_NOTED)
class RecordBreachDelegate extends CaseTask {
    private final CaseProgress cases;

    RecordBreachDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.recordBreach(caseId, Long.parseLong(step.get(ProcessVariable.DEADLINE)));
    }
}
