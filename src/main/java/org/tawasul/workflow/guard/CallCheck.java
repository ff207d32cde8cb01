package org.tawasul.workflow.guard;

import java.util.Map;
import java.util.Set;
import org.tawasul.workflow.contract.ProcessVariable;

/** Whether a model calls only delegates of the catalogue and models of its own release, and hands its case on to them. */
final class CallCheck {
    private final Set<String> delegates;
    private final ModelSet models;
    private final Problems problems;

    CallCheck(Set<String> delegates, ModelSet models, Problems problems) {
        this.delegates = delegates;
        this.models = models;
        this.problems = problems;
    }

    void check(XmlElement process) {
        process.all().forEach(element -> {
            if (element.attributes().containsKey("camunda:delegateExpression")) {
                delegate(element, element.attribute("camunda:delegateExpression"));
            }
            if (element.is("bpmn:callActivity")) {
                call(element);
            }
            if (element.is("camunda:in")) {
                input(element);
            }
        });
    }

    private void delegate(XmlElement element, String expression) {
        String name = Expressions.beanName(expression).orElse("");
        if (name.isEmpty()) {
            problems.add(element.place(), "models-expression-refused", Map.of("text", expression));
        } else if (!delegates.contains(name)) {
            problems.add(element.place(), "models-delegate-unknown", Map.of("name", name));
        }
    }

    private void call(XmlElement element) {
        String called = element.attribute("calledElement");
        if (!models.has(called)) {
            problems.add(element.place(), "models-called-unknown", Map.of("key", called));
        } else if (models.isInCircle(called)) {
            problems.add(element.place(), "models-called-in-circle", Map.of("key", called));
        }
        if (!element.attribute("camunda:calledElementBinding").equals("deployment")) {
            problems.add(element.place(), "models-called-not-bound");
        }
        boolean handsCaseOn = element.children("bpmn:extensionElements")
                .flatMap(extension -> extension.children("camunda:in"))
                .anyMatch(in -> in.attribute("businessKey").equals(Expressions.BUSINESS_KEY));
        if (!handsCaseOn) {
            problems.add(element.place(), "models-called-without-case", Map.of("expression", Expressions.BUSINESS_KEY));
        }
        Set<String> declared = models.outcomes(called).keySet();
        ModelSet.outputs(element).forEach(output -> output(output, declared));
    }

    private void input(XmlElement element) {
        String businessKey = element.attribute("businessKey");
        if (!businessKey.isEmpty() && !businessKey.equals(Expressions.BUSINESS_KEY)) {
            problems.add(element.place(), "models-expression-refused", Map.of("text", businessKey));
        }
        String source = element.attribute("source");
        if (businessKey.isEmpty()
                && (ProcessVariable.of(source).isEmpty() || !source.equals(element.attribute("target")))) {
            problems.add(element.place(), "models-input-unknown", Map.of("name", source));
        }
    }

    /** What a called model hands back may be asked by a gateway of its caller, and nothing else: each under its own name, so that it can't be taken for something else. */
    private void output(XmlElement element, Set<String> declared) {
        String source = element.attribute("source");
        boolean known = ProcessVariable.of(source)
                        .filter(variable -> !variable.closedValues().isEmpty())
                        .isPresent()
                || declared.contains(source);
        if (!known || !source.equals(element.attribute("target"))) {
            problems.add(element.place(), "models-output-unknown", Map.of("name", source));
        }
    }
}
