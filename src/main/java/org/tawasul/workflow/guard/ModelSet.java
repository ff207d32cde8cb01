package org.tawasul.workflow.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which models of a tree call which. */
final class ModelSet {
    private final Map<String, Set<String>> calls = new HashMap<>();

    ModelSet(Map<String, XmlElement> models) {
        models.forEach((path, root) -> calls.put(
                Places.base(path, Places.MODEL),
                root.all()
                        .filter(element -> element.is("bpmn:callActivity"))
                        .map(call -> call.attribute("calledElement"))
                        .collect(Collectors.toSet())));
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

    private void reach(String key, Set<String> reached) {
        calls.getOrDefault(key, Set.of()).forEach(called -> {
            if (reached.add(called)) {
                reach(called, reached);
            }
        });
    }
}
