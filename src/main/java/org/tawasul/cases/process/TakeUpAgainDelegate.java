package org.tawasul.cases.process;

import org.springframework.stereotype.Component;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.contract.ProcessVariable;

/** Says that the team has the case once more. */
@Component("takeUpAgainDelegate")
class TakeUpAgainDelegate extends CaseTask {
    @Override
    protected void perform(long caseId, Step step) {
        step.set(ProcessVariable.AFTER, "again");
    }
}
