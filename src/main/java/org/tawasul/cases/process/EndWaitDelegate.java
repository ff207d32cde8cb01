package org.tawasul.cases.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.CaseTask;
import org.tawasul.workflow.Step;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/** Tells the step that waits that its time is over. */
@Component("endWaitDelegate")
class EndWaitDelegate extends CaseTask {
    private final Workflow workflow;

    EndWaitDelegate(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    protected void perform(long caseId, Step step) {
        workflow.tell(step.rootProcessInstance(), ProcessMessage.WAIT_OVER, Map.of());
    }
}
