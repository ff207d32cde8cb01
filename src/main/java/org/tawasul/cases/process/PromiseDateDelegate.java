package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Gives the customer a new date in place of the one that passed. */
@Component("promiseDateDelegate")
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
