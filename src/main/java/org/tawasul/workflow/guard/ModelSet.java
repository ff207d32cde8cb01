package org.tawasul.workflow.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawasul.workflow.TaskForm;

/** Which models of a tree call which, and what the buttons of their tasks may set. */
final class ModelSet {
    private final Map<String, XmlElement> roots = new HashMap<>();
    private final Map<String, Map<String, TaskForm>> forms = new HashMap<>();
    private final Map<String, Set<String>> calls = new HashMap<>();

    /** @param forms by folder and element */
    ModelSet(Map<String, XmlElement> models, Map<String, Map<String, TaskForm>> forms) {
        models.forEach((path, root) -> {
            String key = Places.base(path, Places.MODEL);
            roots.put(key, root);
            this.forms.put(key, forms.getOrDefault(Places.folder(path), Map.of()));
            calls.put(
                    key,
                    root.all()
                            .filter(element -> element.is("bpmn:callActivity"))
                            .map(call -> call.attribute("calledElement"))
                            .collect(Collectors.toSet()));
        });
    }

    boolean has(String key) {
        return calls.containsKey(key);
    }

    /** Whether it is only a part of others: cases are not started by it. */
    boolean isCalled(String key) {
        return calls.values().stream().anyMatch(called -> called.contains(key));
    }

    /** Whether calling on and on from here comes back here. */
    boolean isInCircle(String key) {
        Set<String> reached = new HashSet<>();
        reach(key, reached);
        return reached.contains(key);
    }

    /** The outcomes that forms declare, with their values, of the model's own tasks and of those that the models it calls hand back. */
    Map<String, Set<String>> outcomes(String key) {
        Map<String, Set<String>> outcomes = new HashMap<>();
        collect(key, outcomes, new HashSet<>());
        return outcomes;
    }

    private void collect(String key, Map<String, Set<String>> outcomes, Set<String> visited) {
        XmlElement root = roots.get(key);
        if (root == null || !visited.add(key)) {
            return;
        }
        root.all().filter(one -> one.is("bpmn:userTask")).forEach(task -> declared(key, task, outcomes));
        root.all().filter(one -> one.is("bpmn:callActivity")).forEach(call -> {
            Map<String, Set<String>> called = new HashMap<>();
            collect(call.attribute("calledElement"), called, visited);
            Set<String> handedBack =
                    outputs(call).map(out -> out.attribute("source")).collect(Collectors.toSet());
            called.keySet().retainAll(handedBack);
            called.forEach((variable, values) ->
                    outcomes.computeIfAbsent(variable, one -> new HashSet<>()).addAll(values));
        });
    }

    private void declared(String key, XmlElement task, Map<String, Set<String>> outcomes) {
        TaskForm form = forms.getOrDefault(key, Map.of()).get(task.id());
        if (form != null) {
            form.buttons().stream()
                    .filter(button -> !button.variable().isEmpty())
                    .forEach(button -> outcomes.computeIfAbsent(button.variable(), variable -> new HashSet<>())
                            .add(button.value()));
        }
    }

    static java.util.stream.Stream<XmlElement> outputs(XmlElement call) {
        return call.children("bpmn:extensionElements").flatMap(extension -> extension.children("camunda:out"));
    }

    private void reach(String key, Set<String> reached) {
        calls.getOrDefault(key, Set.of()).forEach(called -> {
            if (reached.add(called)) {
                reach(called, reached);
            }
        });
    }
}
