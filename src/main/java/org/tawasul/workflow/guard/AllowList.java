package org.tawasul.workflow.guard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every element a model may have, with the places where it may stand and the attributes it may carry. What is not here is refused: a new thing of the
 * engine is closed until somebody opens it.
 */
final class AllowList {
    /** @param holdsText whether there may be text between its tags */
    record Entry(Set<String> parents, Set<String> attributes, boolean holdsText) {}

    private static final String SCOPES = "bpmn:process bpmn:subProcess";
    private static final String NODES =
            "bpmn:startEvent bpmn:endEvent bpmn:intermediateCatchEvent bpmn:intermediateThrowEvent"
                    + " bpmn:boundaryEvent bpmn:userTask bpmn:serviceTask bpmn:sendTask bpmn:receiveTask bpmn:businessRuleTask bpmn:callActivity"
                    + " bpmn:exclusiveGateway bpmn:parallelGateway bpmn:eventBasedGateway bpmn:subProcess";
    private static final String EVENTS =
            "bpmn:startEvent bpmn:endEvent bpmn:intermediateCatchEvent bpmn:intermediateThrowEvent bpmn:boundaryEvent";
    private static final String CATCHING = "bpmn:startEvent bpmn:intermediateCatchEvent bpmn:boundaryEvent";

    static final Set<String> NODE_NAMES = words(NODES);
    static final AllowList MODELS = new AllowList();

    private final Map<String, Entry> entries = new HashMap<>();

    private AllowList() {
        structure();
        nodes();
        events();
        drawing();
    }

    /** Null if the element is not allowed anywhere. */
    @org.jspecify.annotations.Nullable
    Entry entry(String element) {
        return entries.get(element);
    }

    private void structure() {
        allow(
                "bpmn:definitions",
                "",
                "id name targetNamespace exporter exporterVersion expressionLanguage typeLanguage modeler:executionPlatform"
                        + " modeler:executionPlatformVersion xsi:schemaLocation");
        allow(
                "bpmn:process",
                "bpmn:definitions",
                "id name isExecutable processType isClosed camunda:versionTag camunda:historyTimeToLive");
        allow("bpmn:message", "bpmn:definitions", "id name");
        allow("bpmn:error", "bpmn:definitions", "id name errorCode");
        allow("bpmn:collaboration", "bpmn:definitions", "id name");
        allow("bpmn:participant", "bpmn:collaboration", "id name processRef");
        allow("bpmn:laneSet", "bpmn:process", "id name");
        allow("bpmn:lane", "bpmn:laneSet", "id name");
        text("bpmn:flowNodeRef", "bpmn:lane", "");
        text(
                "bpmn:documentation",
                "bpmn:process bpmn:sequenceFlow bpmn:textAnnotation bpmn:participant bpmn:lane " + NODES,
                "");
        allow("bpmn:textAnnotation", SCOPES + " bpmn:collaboration", "id");
        text("bpmn:text", "bpmn:textAnnotation", "");
        allow("bpmn:association", SCOPES + " bpmn:collaboration", "id sourceRef targetRef associationDirection");
        allow("bpmn:sequenceFlow", SCOPES, "id name sourceRef targetRef");
        text("bpmn:conditionExpression", "bpmn:sequenceFlow", "id xsi:type");
        text("bpmn:incoming", NODES, "");
        text("bpmn:outgoing", NODES, "");
    }

    private void nodes() {
        allow("bpmn:userTask", SCOPES, "id name");
        allow("bpmn:serviceTask", SCOPES, "id name camunda:delegateExpression");
        allow("bpmn:sendTask", SCOPES, "id name camunda:delegateExpression");
        allow("bpmn:businessRuleTask", SCOPES, "id name camunda:delegateExpression");
        allow("bpmn:receiveTask", SCOPES, "id name messageRef");
        allow("bpmn:exclusiveGateway", SCOPES, "id name default gatewayDirection");
        allow("bpmn:parallelGateway", SCOPES, "id name gatewayDirection");
        allow("bpmn:eventBasedGateway", SCOPES, "id name eventGatewayType instantiate gatewayDirection");
        allow("bpmn:subProcess", SCOPES, "id name triggeredByEvent");
        allow("bpmn:callActivity", SCOPES, "id name calledElement camunda:calledElementBinding");
        allow("bpmn:extensionElements", "bpmn:callActivity", "");
        allow("camunda:in", "bpmn:extensionElements", "businessKey source target");
        allow("camunda:out", "bpmn:extensionElements", "source target");
    }

    private void events() {
        allow("bpmn:startEvent", SCOPES, "id name isInterrupting");
        allow("bpmn:endEvent", SCOPES, "id name");
        allow("bpmn:intermediateCatchEvent", SCOPES, "id name");
        allow("bpmn:intermediateThrowEvent", SCOPES, "id name");
        allow("bpmn:boundaryEvent", SCOPES, "id name attachedToRef cancelActivity");
        allow("bpmn:messageEventDefinition", EVENTS, "id messageRef camunda:delegateExpression");
        allow("bpmn:errorEventDefinition", "bpmn:startEvent bpmn:boundaryEvent bpmn:endEvent", "id errorRef");
        allow("bpmn:terminateEventDefinition", "bpmn:endEvent", "id");
        allow("bpmn:timerEventDefinition", CATCHING, "id");
        text("bpmn:timeDuration", "bpmn:timerEventDefinition", "id xsi:type");
        text("bpmn:timeDate", "bpmn:timerEventDefinition", "id xsi:type");
        text("bpmn:timeCycle", "bpmn:timerEventDefinition", "id xsi:type");
    }

    private void drawing() {
        allow("bpmndi:BPMNDiagram", "bpmn:definitions", "id name");
        allow("bpmndi:BPMNPlane", "bpmndi:BPMNDiagram", "id bpmnElement");
        allow(
                "bpmndi:BPMNShape",
                "bpmndi:BPMNPlane",
                "id bpmnElement isExpanded isHorizontal isMarkerVisible bioc:stroke bioc:fill color:background-color color:border-color");
        allow(
                "bpmndi:BPMNEdge",
                "bpmndi:BPMNPlane",
                "id bpmnElement sourceElement targetElement bioc:stroke bioc:fill color:background-color color:border-color");
        allow("bpmndi:BPMNLabel", "bpmndi:BPMNShape bpmndi:BPMNEdge", "id color:color");
        allow("dc:Bounds", "bpmndi:BPMNShape bpmndi:BPMNLabel", "x y width height");
        allow("di:waypoint", "bpmndi:BPMNEdge", "x y");
    }

    private void allow(String element, String parents, String attributes) {
        entries.put(element, new Entry(words(parents), words(attributes), false));
    }

    private void text(String element, String parents, String attributes) {
        entries.put(element, new Entry(words(parents), words(attributes), true));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
