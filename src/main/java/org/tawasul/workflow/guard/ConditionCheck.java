package org.tawasul.workflow.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawasul.workflow.contract.ProcessVariable;

/** Whether each condition is one, asks only for variables that can be set, and compares them with values they can have. */
final class ConditionCheck {
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Problems problems;

    ConditionCheck(Map<String, Set<String>> outcomes, Problems problems) {
        this.problems = problems;
        for (ProcessVariable variable : ProcessVariable.values()) {
            if (!variable.closedValues().isEmpty()) {
                values.put(variable.variableName(), Set.copyOf(variable.closedValues()));
            }
        }
        outcomes.forEach(values::putIfAbsent);
    }

    void check(XmlElement process) {
        process.all().filter(one -> one.is("bpmn:conditionExpression")).forEach(one -> check(one.place(), one.text()));
    }

    private void check(String place, String text) {
        Optional<String> body = Expressions.body(text);
        if (body.isEmpty()) {
            problems.add(place, "models-expression-refused", Map.of("text", text));
            return;
        }
        try {
            Condition.parse(body.get()).each(comparison -> check(place, comparison));
        } catch (ConditionError e) {
            problems.add(place, "models-expression-refused", Map.of("text", text));
        }
    }

    private void check(String place, Condition.Comparison comparison) {
        Set<String> closed = values.get(comparison.variable());
        if (closed == null) {
            problems.add(
                    place,
                    "models-variable-unknown",
                    Map.of("name", comparison.variable(), "allowed", sorted(values.keySet())));
        } else if (comparison.operator().ordersNumbers()) {
            if (!isNumber(comparison.literal()) || !closed.stream().allMatch(ConditionCheck::isNumber)) {
                problems.add(place, "models-order-of-no-number", Map.of("name", comparison.variable()));
            }
        } else if (!closed.contains(comparison.literal())) {
            problems.add(
                    place,
                    "models-value-unknown",
                    Map.of("name", comparison.variable(), "value", comparison.literal(), "allowed", sorted(closed)));
        }
    }

    private static boolean isNumber(String text) {
        return Condition.Comparison.numberOf(text) != null;
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }
}
