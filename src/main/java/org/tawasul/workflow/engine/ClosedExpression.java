package org.tawasul.workflow.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** One text of {@link ClosedExpressions} with what it means. It can be read and never be assigned to. */
final class ClosedExpression implements Expression {
    private final String text;
    private final boolean literal;
    private final Function<VariableScope, @Nullable Object> meaning;

    ClosedExpression(String text, boolean literal, Function<VariableScope, @Nullable Object> meaning) {
        this.text = text;
        this.literal = literal;
        this.meaning = meaning;
    }

    static @Nullable Object businessKey(VariableScope scope) {
        return scope instanceof DelegateExecution execution ? execution.getProcessBusinessKey() : null;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return meaning.apply(scope);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
        return meaning.apply(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ExpressionRefused(text);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution contextExecution) {
        throw new ExpressionRefused(text);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return literal;
    }
}
