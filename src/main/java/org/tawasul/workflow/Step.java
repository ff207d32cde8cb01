package org.tawasul.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.tawasul.workflow.contract.ProcessVariable;

/** The step of the model that a {@link CaseTask} stands in: where it is and what it may say to the gateways behind it. */
public final class Step {
    private final DelegateExecution execution;

    Step(DelegateExecution execution) {
        this.execution = execution;
    }

    public String element() {
        return execution.getCurrentActivityId();
    }

    /** Unique for each time the step is entered; what is sent from here is unique by it. */
    public String occurrence() {
        return execution.getCurrentActivityId() + ":" + execution.getActivityInstanceId();
    }

    public String rootProcessInstance() {
        return ((ExecutionEntity) execution).getRootProcessInstanceId();
    }

    public String get(ProcessVariable variable) {
        return String.valueOf(execution.getVariable(variable.variableName()));
    }

    public void set(ProcessVariable variable, String value) {
        if (!variable.closedValues().contains(value)) {
            throw new IllegalArgumentException(variable + " can't be " + value);
        }
        execution.setVariable(variable.variableName(), value);
    }
}
