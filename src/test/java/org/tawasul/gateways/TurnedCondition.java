package org.tawasul.gateways;

import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;

/** A condition of the model, or what the present mutant makes of it. */
record TurnedCondition(String process, TransitionImpl flow, Condition right) implements Condition {
    String id() {
        return flow.getId();
    }

    String gateway() {
        return flow.getSource().getId();
    }

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return WayHooks.holds(this, rightly(one -> one.evaluate(execution)));
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        return WayHooks.holds(this, rightly(one -> one.evaluate(scope, execution)));
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return WayHooks.holds(this, rightly(one -> one.tryEvaluate(scope, execution)));
    }

    private Predicate<String> rightly(Predicate<Condition> asked) {
        return id -> {
            PvmTransition one = flow.getSource().findOutgoingTransition(id);
            return asked.test(((TurnedCondition) one.getProperty(BpmnParse.PROPERTYNAME_CONDITION)).right());
        };
    }
}
