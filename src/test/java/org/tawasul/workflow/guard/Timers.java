package org.tawasul.workflow.guard;

import java.util.List;

/** The smallest model with a timer in each place where one may stand. */
public final class Timers {
    private Timers() {}

    /** At the edge of a task. */
    public static String beside(String kind, String text) {
        return TestModels.ONE_TASK
                + "<bpmn:boundaryEvent id=\"boundaryEvent_late\" attachedToRef=\"userTask_handle\" cancelActivity=\"false\">"
                + definition(kind, text)
                + "</bpmn:boundaryEvent><bpmn:sequenceFlow id=\"flow_late\" sourceRef=\"boundaryEvent_late\" targetRef=\"endEvent_done\"/>";
    }

    public static List<String> everywhere(String kind, String text) {
        return List.of(beside(kind, text), between(kind, text), behindGateway(kind, text), ofSubprocess(kind, text));
    }

    /** On the way behind the task. */
    private static String between(String kind, String text) {
        return TestModels.ONE_TASK.replace("targetRef=\"endEvent_done\"", "targetRef=\"event_wait\"")
                + "<bpmn:intermediateCatchEvent id=\"event_wait\">"
                + definition(kind, text)
                + "</bpmn:intermediateCatchEvent><bpmn:sequenceFlow id=\"flow_waited\" sourceRef=\"event_wait\" targetRef=\"endEvent_done\"/>";
    }

    private static String behindGateway(String kind, String text) {
        return between(kind, text)
                .replace("targetRef=\"event_wait\"", "targetRef=\"gateway_which\"")
                .concat(
                        """
                        <bpmn:eventBasedGateway id="gateway_which" name="Which comes first?"/>
                        <bpmn:sequenceFlow id="flow_time" sourceRef="gateway_which" targetRef="event_wait"/>
                        <bpmn:sequenceFlow id="flow_answer" sourceRef="gateway_which" targetRef="event_answer"/>
                        <bpmn:intermediateCatchEvent id="event_answer">
                          <bpmn:messageEventDefinition id="eventDefinition_answer" messageRef="message_customerAnswered"/>
                        </bpmn:intermediateCatchEvent>
                        <bpmn:sequenceFlow id="flow_answered" sourceRef="event_answer" targetRef="endEvent_done"/>
                        """);
    }

    private static String ofSubprocess(String kind, String text) {
        return TestModels.ONE_TASK
                + """
                <bpmn:subProcess id="eventSubprocess_late" triggeredByEvent="true">
                  <bpmn:startEvent id="startEvent_late" isInterrupting="false">%s</bpmn:startEvent>
                  <bpmn:sequenceFlow id="flow_late" sourceRef="startEvent_late" targetRef="endEvent_late"/>
                  <bpmn:endEvent id="endEvent_late"/>
                </bpmn:subProcess>
                """
                        .formatted(definition(kind, text));
    }

    private static String definition(String kind, String text) {
        return "<bpmn:timerEventDefinition id=\"eventDefinition_late\"><bpmn:%1$s>%2$s</bpmn:%1$s></bpmn:timerEventDefinition>"
                .formatted(kind, text);
    }
}
