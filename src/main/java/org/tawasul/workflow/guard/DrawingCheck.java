package org.tawasul.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every node and every arrow is laid out: a model that can't be looked at has no owner. */
final class DrawingCheck {
    private final Set<String> shapes;
    private final Set<String> edges;
    private final Problems problems;

    DrawingCheck(XmlElement root, Problems problems) {
        this.shapes = root.all()
                .filter(one ->
                        one.is("bpmndi:BPMNShape") && one.children("dc:Bounds").count() == 1)
                .map(one -> one.attribute("bpmnElement"))
                .collect(Collectors.toSet());
        this.edges = root.all()
                .filter(one ->
                        one.is("bpmndi:BPMNEdge") && one.children("di:waypoint").count() >= 2)
                .map(one -> one.attribute("bpmnElement"))
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    void check(XmlElement process, List<XmlElement> nodes) {
        nodes.stream().filter(node -> !shapes.contains(node.id())).forEach(this::missing);
        process.all()
                .filter(one -> one.is("bpmn:sequenceFlow") && !edges.contains(one.id()))
                .forEach(this::missing);
    }

    private void missing(XmlElement element) {
        problems.add(element.place(), "models-not-drawn", Map.of("id", element.id()));
    }
}
