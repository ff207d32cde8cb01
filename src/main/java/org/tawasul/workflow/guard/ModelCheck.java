package org.tawasul.workflow.guard;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.ProcessMessage;

/** What one model has to have, once nothing in it is forbidden: name, version, the watch, forms, questions, and a drawing. */
final class ModelCheck {
    static final int MAX_NODES = 30;

    private static final Pattern TOOL_MADE = Pattern.compile(
            "(Activity|Event|Gateway|Flow|Task|StartEvent|EndEvent|SequenceFlow|BoundaryEvent|"
                    + "IntermediateCatchEvent|IntermediateThrowEvent|ExclusiveGateway|SubProcess|Process|Message)_[0-9a-z]{7}");
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P[1-9][0-9]{0,4}D");
    private static final Set<String> QUESTIONS = Set.of("bpmn:exclusiveGateway", "bpmn:eventBasedGateway");

    private final String path;
    private final XmlElement root;
    private final Map<String, TaskForm> forms;
    private final Set<String> delegates;
    private final ModelSet models;
    private final TimerCheck timers;
    private final Problems problems;

    ModelCheck(
            String path,
            XmlElement root,
            Map<String, TaskForm> forms,
            Set<String> delegates,
            ModelSet models,
            Instant now,
            Problems problems) {
        this.path = path;
        this.root = root;
        this.forms = forms;
        this.delegates = delegates;
        this.models = models;
        this.timers = new TimerCheck(now, problems);
        this.problems = problems;
    }

    void check() {
        List<XmlElement> processes = root.children("bpmn:process").toList();
        if (processes.size() != 1) {
            problems.add("", "models-process-count", Map.of("count", processes.size()));
            return;
        }
        XmlElement process = processes.get(0);
        head(process);
        List<XmlElement> nodes = process.all()
                .filter(element -> AllowList.NODE_NAMES.contains(element.name()))
                .toList();
        if (nodes.size() > MAX_NODES) {
            problems.add(process.id(), "models-too-many-nodes", Map.of("count", nodes.size(), "limit", MAX_NODES));
        }
        ids();
        nodes.forEach(this::node);
        messages();
        new ReferenceCheck(root, problems).check();
        new CallCheck(delegates, models, problems).check(process);
        new ConditionCheck(models.outcomes(Places.base(path, Places.MODEL)), problems).check(process);
        root.all().filter(one -> one.is("bpmn:timerEventDefinition")).forEach(timers::check);
        new DrawingCheck(root, problems).check(process, nodes);
    }

    private void head(XmlElement process) {
        String key = Places.base(path, Places.MODEL);
        if (!process.id().equals(key)) {
            problems.add(process.id(), "models-id-not-file-name", Map.of("id", process.id(), "file", key));
        }
        if (!process.attribute("isExecutable").equals("true")) {
            problems.add(process.id(), "models-not-executable");
        }
        if (process.attribute("camunda:versionTag").isBlank()) {
            problems.add(process.id(), "models-version-tag-missing");
        }
        if (!TIME_TO_LIVE
                .matcher(process.attribute("camunda:historyTimeToLive"))
                .matches()) {
            problems.add(process.id(), "models-time-to-live-missing");
        }
        if (!models.isCalled(key) && process.children("bpmn:subProcess").noneMatch(this::isWatch)) {
            problems.add(process.id(), "models-watch-missing", Map.of("message", ProcessMessage.WATCH.messageName()));
        }
        process.children("bpmn:startEvent")
                .filter(start ->
                        start.children().stream().anyMatch(child -> child.name().endsWith("EventDefinition")))
                .forEach(start -> problems.add(start.place(), "models-start-not-plain"));
    }

    private boolean isWatch(XmlElement subprocess) {
        return subprocess.attribute("triggeredByEvent").equals("true")
                && subprocess
                        .children("bpmn:startEvent")
                        .filter(start -> start.attribute("isInterrupting").equals("false"))
                        .flatMap(start -> start.children("bpmn:messageEventDefinition"))
                        .anyMatch(event -> ProcessMessage.WATCH
                                .messageName()
                                .equals(messageNames().get(event.attribute("messageRef"))));
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        root.all().filter(element -> !element.id().isEmpty()).forEach(element -> {
            if (!seen.add(element.id())) {
                problems.add(element.id(), "models-id-repeated", Map.of("id", element.id()));
            }
            if (element.name().startsWith("bpmn:")
                    && !element.is("bpmn:definitions")
                    && TOOL_MADE.matcher(element.id()).matches()) {
                problems.add(element.id(), "models-id-tool-made", Map.of("id", element.id()));
            }
        });
    }

    private void node(XmlElement node) {
        if (node.id().isEmpty()) {
            problems.add(node.place(), "models-id-refused", Map.of("id", ""));
        }
        if (QUESTIONS.contains(node.name())
                && node.children("bpmn:outgoing").count() > 1
                && !node.attribute("name").strip().matches("(?s).*[?؟]")) {
            problems.add(node.place(), "models-gateway-no-question");
        }
        if (node.is("bpmn:userTask") && !forms.containsKey(node.id())) {
            problems.add(node.place(), "models-form-missing", Map.of("file", node.id() + Places.FORM));
        }
    }

    private Map<String, String> messageNames() {
        return root.children("bpmn:message")
                .collect(Collectors.toMap(XmlElement::id, one -> one.attribute("name"), (first, second) -> first));
    }

    private void messages() {
        Map<String, String> names = messageNames();
        names.forEach((id, name) -> {
            if (ProcessMessage.of(name).isEmpty()) {
                problems.add(id, "models-message-unknown", Map.of("name", name));
            }
        });
        root.all()
                .filter(one -> one.is("bpmn:messageEventDefinition") || one.is("bpmn:receiveTask"))
                .filter(one -> !names.containsKey(one.attribute("messageRef")))
                .forEach(one -> problems.add(
                        one.place(), "models-message-unknown", Map.of("name", one.attribute("messageRef"))));
    }
}
