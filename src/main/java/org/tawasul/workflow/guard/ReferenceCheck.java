package org.tawasul.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everything that an element names by its id is there: said here in both languages, before the engine's parser would say it in its own. */
final class ReferenceCheck {
    private static final List<String> REFERENCES =
            List.of("sourceRef", "targetRef", "default", "attachedToRef", "messageRef", "bpmnElement");

    private final XmlElement root;
    private final Problems problems;

    ReferenceCheck(XmlElement root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check() {
        Set<String> ids = root.all().map(XmlElement::id).collect(Collectors.toSet());
        root.all().forEach(element -> {
            for (String attribute : REFERENCES) {
                String name = element.attribute(attribute);
                if (!name.isEmpty() && !ids.contains(name)) {
                    problems.add(
                            element.place(),
                            "models-reference-unknown",
                            Map.of(
                                    "name",
                                    name,
                                    "attribute",
                                    attribute,
                                    "drawing",
                                    element.is("bpmndi:BPMNShape") || element.is("bpmndi:BPMNEdge") ? "yes" : "no"));
                }
            }
        });
    }
}
