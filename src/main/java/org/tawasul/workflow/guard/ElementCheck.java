package org.tawasul.workflow.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether everything in a model is on the list, stands in its place, and nothing is an expression where none may be. */
final class ElementCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    /** The attributes and texts that {@link ModelCheck} reads as expressions; nowhere else may there be one. */
    private static final Set<String> EXPRESSION_ATTRIBUTES =
            Set.of("camunda:delegateExpression", "camunda:in businessKey");

    private final Problems problems;

    ElementCheck(Problems problems) {
        this.problems = problems;
    }

    void check(XmlElement root) {
        if (!root.is("bpmn:definitions")) {
            problems.add(root.place(), "models-element-not-allowed", Map.of("name", root.name()));
            return;
        }
        root.all().forEach(this::one);
    }

    private void one(XmlElement element) {
        AllowList.Entry entry = AllowList.MODELS.entry(element.name());
        if (entry == null) {
            problems.add(element.place(), "models-element-not-allowed", Map.of("name", element.name()));
            return;
        }
        if (!entry.parents().contains(element.parentName())) {
            problems.add(
                    element.place(),
                    "models-element-misplaced",
                    Map.of("name", element.name(), "parent", element.parentName()));
        }
        element.attributes().forEach((name, value) -> attribute(element, entry, name, value));
        if (!element.text().isEmpty() && !entry.holdsText()) {
            problems.add(element.place(), "models-text-unexpected", Map.of("name", element.name()));
        }
        if (Expressions.isIn(element.text()) && !element.is("bpmn:conditionExpression")) {
            problems.add(element.place(), "models-expression-refused", Map.of("text", element.text()));
        }
    }

    private void attribute(XmlElement element, AllowList.Entry entry, String name, String value) {
        if (!entry.attributes().contains(name)) {
            problems.add(
                    element.place(), "models-attribute-not-allowed", Map.of("name", name, "element", element.name()));
        } else if (Expressions.isIn(value)
                && !EXPRESSION_ATTRIBUTES.contains(name)
                && !EXPRESSION_ATTRIBUTES.contains(element.name() + " " + name)) {
            problems.add(element.place(), "models-expression-refused", Map.of("text", value));
        } else if (name.equals("id") && !ID.matcher(value).matches()) {
            problems.add(element.place(), "models-id-refused", Map.of("id", value));
        } else if (name.equals("xsi:type") && !value.matches("([A-Za-z0-9]+:)?tFormalExpression")) {
            problems.add(
                    element.place(), "models-attribute-not-allowed", Map.of("name", name, "element", element.name()));
        }
    }
}
