package org.tawasul.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * What every delegate of a model is: one step of a case, named {@code <verb><Noun>Delegate} in the model. It reads the case's id from the
 * business key, calls one method of its module and may set an outcome. It never does I/O: the engine may run it twice.
 */
public abstract class CaseTask implements JavaDelegate {
    @Override
    public final void execute(DelegateExecution execution) {
        perform(Long.parseLong(execution.getProcessBusinessKey()), new Step(execution));
    }

    protected abstract void perform(long caseId, Step step);
}
