package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Raises the case to the next step of the ladder. */
@Component("escalateCaseDelegate")
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
