package org.tawasul.workflow.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.guard.FlowNode.Kind;
import org.tawasul.workflow.guard.FlowNode.Trigger;

/** A model as the ways that a case may take through it. Made of files in which the {@link ModelGuard} found nothing wrong. */
final class FlowModel {
    private final String file;
    private final Map<String, TaskForm> forms;
    private final FlowScope process;
    private final Map<String, String> messages;
    private final Map<String, String> errors;
    private final Map<String, FlowNode> nodes = new HashMap<>();

    /** @param forms beside the model, by the element they are for */
    FlowModel(String file, XmlElement root, Map<String, TaskForm> forms) {
        this.file = file;
        this.forms = Map.copyOf(forms);
        this.messages = names(root, "bpmn:message", "name");
        this.errors = names(root, "bpmn:error", "errorCode");
        this.process = new FlowScope(this, null);
        XmlElement element = root.children("bpmn:process").findFirst().orElseThrow();
        nodes(element, process);
        element.all().filter(one -> one.is("bpmn:sequenceFlow")).forEach(this::arrow);
        element.all().filter(one -> one.is("bpmn:boundaryEvent")).forEach(this::attach);
    }

    String file() {
        return file;
    }

    FlowScope process() {
        return process;
    }

    @Nullable
    TaskForm form(FlowNode task) {
        return forms.get(task.id());
    }

    private static Map<String, String> names(XmlElement root, String kind, String attribute) {
        return root.children(kind)
                .collect(Collectors.toMap(XmlElement::id, one -> one.attribute(attribute), (first, second) -> first));
    }

    private void nodes(XmlElement parent, FlowScope scope) {
        for (XmlElement element : parent.children()) {
            Kind kind = kind(element);
            if (kind != null) {
                FlowNode node = new FlowNode(element, scope, kind, trigger(element), message(element), error(element));
                scope.nodes().add(node);
                nodes.put(node.id(), node);
                FlowScope inner = node.inner();
                if (inner != null) {
                    nodes(element, inner);
                }
            }
        }
    }

    private static @Nullable Kind kind(XmlElement element) {
        return switch (element.name()) {
            case "bpmn:startEvent" -> Kind.START;
            case "bpmn:endEvent" -> end(element);
            case "bpmn:intermediateThrowEvent", "bpmn:serviceTask", "bpmn:sendTask", "bpmn:businessRuleTask" ->
                Kind.STEP;
            case "bpmn:intermediateCatchEvent" -> trigger(element) == Trigger.TIMER ? Kind.TIMER : Kind.MESSAGE;
            case "bpmn:receiveTask" -> Kind.MESSAGE;
            case "bpmn:userTask" -> Kind.USER_TASK;
            case "bpmn:exclusiveGateway" -> Kind.EXCLUSIVE;
            case "bpmn:parallelGateway" -> Kind.PARALLEL;
            case "bpmn:eventBasedGateway" -> Kind.EVENT_GATEWAY;
            case "bpmn:callActivity" -> Kind.CALL;
            case "bpmn:boundaryEvent" -> Kind.BOUNDARY;
            case "bpmn:subProcess" ->
                element.attribute("triggeredByEvent").equals("true") ? Kind.EVENT_SUBPROCESS : Kind.SUBPROCESS;
            default -> null;
        };
    }

    private static Kind end(XmlElement element) {
        if (element.children("bpmn:terminateEventDefinition").findAny().isPresent()) {
            return Kind.TERMINATE;
        }
        return element.children("bpmn:errorEventDefinition").findAny().isPresent() ? Kind.ERROR_END : Kind.END;
    }

    private static Trigger trigger(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "bpmn:messageEventDefinition":
                    return Trigger.MESSAGE;
                case "bpmn:timerEventDefinition":
                    return Trigger.TIMER;
                case "bpmn:errorEventDefinition":
                    return Trigger.ERROR;
                default:
                    break;
            }
        }
        return Trigger.NONE;
    }

    private @Nullable ProcessMessage message(XmlElement element) {
        String reference = element.children("bpmn:messageEventDefinition")
                .map(event -> event.attribute("messageRef"))
                .findFirst()
                .orElse(element.attribute("messageRef"));
        return ProcessMessage.of(messages.getOrDefault(reference, "")).orElse(null);
    }

    private String error(XmlElement element) {
        return element.children("bpmn:errorEventDefinition")
                .map(event -> errors.getOrDefault(event.attribute("errorRef"), ""))
                .findFirst()
                .orElse("");
    }

    private void arrow(XmlElement flow) {
        FlowNode source = nodes.get(flow.attribute("sourceRef"));
        FlowNode target = nodes.get(flow.attribute("targetRef"));
        if (source != null && target != null) {
            source.arrow(flow, target);
        }
    }

    private void attach(XmlElement boundary) {
        FlowNode host = nodes.get(boundary.attribute("attachedToRef"));
        FlowNode node = nodes.get(boundary.id());
        if (host != null && node != null) {
            host.boundaries().add(node);
        }
    }
}
