package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Notes that the period is exceeded. */
@Component("recordBreachDelegate")
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
