package org.tawasul.workflow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.stereotype.Component;
import org.tawasul.workflow.guard.Condition;
import org.tawasul.workflow.guard.ConditionError;
import org.tawasul.workflow.guard.Expressions;

/**
 * The engine's second line against expressions, behind the guard: in the place of the engine's expression language, which runs any
 * Java, stands one that has no property, no method, no index, no function and no type. A text is a plain text, the name of a delegate in the
 * catalogue, the business key of the case, or a {@link Condition}; every other expression makes the deployment fail.
 */
@Component
class ClosedExpressions implements ExpressionManager {
    private final DelegateCatalogue catalogue;

    ClosedExpressions(DelegateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Expression createExpression(String text) {
        if (!Expressions.isIn(text)) {
            return new ClosedExpression(text, true, scope -> text);
        }
        if (text.strip().equals(Expressions.BUSINESS_KEY)) {
            return new ClosedExpression(text, false, ClosedExpression::businessKey);
        }
        String bean = Expressions.beanName(text).orElse(null);
        if (bean != null) {
            if (!catalogue.names().contains(bean)) {
                throw new ExpressionRefused(text);
            }
            return new ClosedExpression(text, false, scope -> catalogue.get(bean));
        }
        try {
            Condition condition =
                    Condition.parse(Expressions.body(text).orElseThrow(() -> new ExpressionRefused(text)));
            return new ClosedExpression(text, false, scope -> condition.holds(scope::getVariable));
        } catch (ConditionError e) {
            throw new ExpressionRefused(text);
        }
    }

    /** The engine offers its own; none is taken. */
    @Override
    public void addFunction(String name, Method function) {}
}
