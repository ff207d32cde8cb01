package org.tawasul.cases.process;

import static org.tawasul.workflow.contract.Milestone.FOUND_LATE;
import static org.tawasul.workflow.contract.Milestone.NEW_DATE_SETTLED;
import static org.tawasul.workflow.contract.Milestone.SLIP_TOLD;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.StepContract;

/** Gives the customer a new date in place of the one that passed. */
@Component("promiseDateDelegate")
@StepContract(needs = FOUND_LATE, brings = NEW_DATE_SETTLED, owes = SLIP_TOLD)
class PromiseDateDelegate extends CaseTask {
    private final CaseProgress cases;

    PromiseDateDelegate(CaseProgress cases) {
        this.cases = cases;
    }

    @Override
    protected void perform(long caseId, Step step) {
        cases.promiseDate(caseId, Long.parseLong(step.get(ProcessVariable.DEADLINE)));
    }
}
