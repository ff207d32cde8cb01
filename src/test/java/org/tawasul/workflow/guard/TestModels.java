package org.tawasul.workflow.guard;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawasul.release.SourceTree;
import org.tawasul.workflow.TaskTakers;

/** Small models of the tests' own, with a watch and a drawing, so that each test says only what it is about. */
public final class TestModels {
    public static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_test" targetNamespace="https://tawasul.example/test">
            """;
    public static final String MESSAGES =
            """
            <bpmn:message id="message_watch" name="message_watch"/>
            <bpmn:message id="message_customerAnswered" name="message_customerAnswered"/>
            <bpmn:message id="message_waitOver" name="message_waitOver"/>
            """;
    public static final String WATCH =
            """
            <bpmn:subProcess id="eventSubprocess_watch" triggeredByEvent="true">
              <bpmn:startEvent id="startEvent_watch" isInterrupting="false">
                <bpmn:messageEventDefinition id="eventDefinition_watch" messageRef="message_watch"/>
              </bpmn:startEvent>
              <bpmn:sequenceFlow id="flow_watch1" sourceRef="startEvent_watch" targetRef="serviceTask_watch"/>
              <bpmn:serviceTask id="serviceTask_watch" camunda:delegateExpression="${noteDelegate}"/>
              <bpmn:sequenceFlow id="flow_watch2" sourceRef="serviceTask_watch" targetRef="endEvent_watch"/>
              <bpmn:endEvent id="endEvent_watch"/>
            </bpmn:subProcess>
            """;
    /** Start, one task, end. */
    public static final String ONE_TASK =
            """
            <bpmn:startEvent id="startEvent_received"/>
            <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_received" targetRef="userTask_handle"/>
            <bpmn:userTask id="userTask_handle" name="Handle"/>
            <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_handle" targetRef="endEvent_done"/>
            <bpmn:endEvent id="endEvent_done"/>
            """;

    /** Case workers and supervisors everywhere but in the central team, which has people of its own; a customer takes nothing. */
    public static final TaskTakers TAKERS = new TaskTakers() {
        @Override
        public Set<String> roles() {
            return Set.of("case-worker", "supervisor", "central-team", "customer");
        }

        @Override
        public Set<String> takersOf(String team) {
            return team.equals("central") ? usualTakersOf(team) : Set.of("case-worker", "supervisor", "central-team");
        }

        @Override
        public Set<String> usualTakersOf(String team) {
            return Set.of("supervisor", team.equals("central") ? "central-team" : "case-worker");
        }
    };

    private static final Pattern NODE = Pattern.compile(
            "<bpmn:(?:startEvent|endEvent|userTask|serviceTask|sendTask|businessRuleTask|receiveTask|callActivity|subProcess"
                    + "|exclusiveGateway|parallelGateway|eventBasedGateway|intermediateCatchEvent|intermediateThrowEvent|boundaryEvent)"
                    + "\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern FLOW = Pattern.compile("<bpmn:sequenceFlow\\b[^>]*?\\bid=\"([^\"]+)\"");

    private TestModels() {}

    public static String model(String key, String body) {
        return model(key, MESSAGES, body + WATCH);
    }

    public static String model(String key, String beside, String whole) {
        return HEAD
                + beside
                + "<bpmn:process id=\"" + key
                + "\" isExecutable=\"true\" camunda:versionTag=\"1\" camunda:historyTimeToLive=\"P1825D\">\n"
                + whole
                + "</bpmn:process>\n"
                + drawing(key, whole)
                + "</bpmn:definitions>\n";
    }

    private static String drawing(String key, String whole) {
        StringBuilder drawing = new StringBuilder(
                "<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"" + key + "\">\n");
        Matcher nodes = NODE.matcher(whole);
        while (nodes.find()) {
            drawing.append(
                    "<bpmndi:BPMNShape id=\"shape_%1$s\" bpmnElement=\"%1$s\"><dc:Bounds x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></bpmndi:BPMNShape>\n"
                            .formatted(nodes.group(1)));
        }
        Matcher flows = FLOW.matcher(whole);
        while (flows.find()) {
            drawing.append(
                    "<bpmndi:BPMNEdge id=\"edge_%1$s\" bpmnElement=\"%1$s\"><di:waypoint x=\"0\" y=\"0\"/><di:waypoint x=\"9\" y=\"9\"/></bpmndi:BPMNEdge>\n"
                            .formatted(flows.group(1)));
        }
        return drawing + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n";
    }

    /** A form whose buttons set {@code approval}. */
    public static String approvalForm(String element, String... values) {
        StringBuilder form = new StringBuilder(
                """
                element: %s
                title: {ar: اعتماد, en: Approve}
                team: supervisors
                roles: [supervisor]
                fields: []
                buttons:
                """
                        .formatted(element));
        for (String value : values) {
            form.append("  - {id: %1$s, label: {ar: زر, en: Button}, act: complete, variable: approval, value: %1$s}\n"
                    .formatted(value));
        }
        return form.toString();
    }

    public static String replyForm(String element) {
        return """
                element: %s
                title: {ar: معالجة, en: Handle}
                team: responsible
                roles: [case-worker]
                fields: []
                buttons:
                  - {id: reply, label: {ar: رد, en: Reply}, act: reply}
                """
                .formatted(element);
    }

    /** Path and text, path and text, …; the kinds of process that a test is not about have the smallest models there are. */
    public static SourceTree tree(String... pathsAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        for (String kind : List.of("inquiry", "suggestion", "grievance", "reopened", "separated", "improvement")) {
            files.put(kind + "/" + kind + ".bpmn", model(kind, ONE_TASK).getBytes(StandardCharsets.UTF_8));
            files.put(
                    kind + "/userTask_handle.form.yaml",
                    replyForm("userTask_handle").getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new SourceTree(files);
    }

    /** The smallest tree that may go live. */
    public static SourceTree oneTask() {
        return tree(
                "complaint/complaint.bpmn",
                model("complaint", ONE_TASK),
                "complaint/userTask_handle.form.yaml",
                replyForm("userTask_handle"));
    }
}
