package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseProgress;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Finds entity and team. */
@Component("routeCaseDelegate")
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
