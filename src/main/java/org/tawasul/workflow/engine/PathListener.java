package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.PathRow.Kind;

/** Notes that an element was entered or left. */
@Component
class PathListener implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        Context.getCommandContext().getSession(PathSession.class).note((ExecutionEntity) execution, kind(execution));
    }

    private static Kind kind(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            return Kind.ENTERED;
        }
        return execution.isCanceled() ? Kind.CANCELLED : Kind.LEFT;
    }
}
