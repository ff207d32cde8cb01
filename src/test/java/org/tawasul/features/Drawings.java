package org.tawasul.features;

import org.tawasul.workflow.contract.AfterReplyModel;
import org.tawasul.workflow.contract.HandlingModel;

/** What a designer draws in scenarios and races, as the editor would save it. */
public final class Drawings {
    public static final String APPROVAL = "userTask_countersign";

    public static final String APPROVAL_FORM =
            """
            element: userTask_countersign
            title: {ar: اعتماد الرد, en: Approve the reply}
            team: supervisors
            roles: [supervisor]
            fields:
              - {name: remark, label: {ar: ملاحظة, en: Remark}, type: text, required: false}
            buttons:
              - {id: approve, label: {ar: اعتمد, en: Approve}, act: complete, variable: approval, value: approved}
              - {id: return, label: {ar: أعِد المسودة, en: Return the draft}, act: complete, variable: approval, value: returned}
            """;

    private static final String APPROVAL_STEP =
            """
                <bpmn:userTask id="userTask_countersign" name="Supervisor: countersign the reply">
                  <bpmn:incoming>flow_replied</bpmn:incoming>
                  <bpmn:outgoing>flow_toCountersigned</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="gateway_countersigned" name="Approved?" default="flow_notCountersigned">
                  <bpmn:incoming>flow_toCountersigned</bpmn:incoming>
                  <bpmn:outgoing>flow_countersigned</bpmn:outgoing>
                  <bpmn:outgoing>flow_notCountersigned</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_toCountersigned" sourceRef="userTask_countersign" targetRef="gateway_countersigned" />
                <bpmn:sequenceFlow id="flow_countersigned" name="yes" sourceRef="gateway_countersigned" targetRef="endEvent_replyWritten">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approval == 'approved'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_notCountersigned" name="no" sourceRef="gateway_countersigned" targetRef="userTask_handle" />
              </bpmn:process>
            """;

    private static final String APPROVAL_PICTURE =
            """
                  <bpmndi:BPMNShape id="shape_userTask_countersign" bpmnElement="userTask_countersign">
                    <dc:Bounds x="1330" y="380" width="130" height="80" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape_gateway_countersigned" bpmnElement="gateway_countersigned" isMarkerVisible="true">
                    <dc:Bounds x="1515" y="395" width="50" height="50" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="edge_flow_toCountersigned" bpmnElement="flow_toCountersigned">
                    <di:waypoint x="1460" y="420" /><di:waypoint x="1515" y="420" />
                  </bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge_flow_countersigned" bpmnElement="flow_countersigned">
                    <di:waypoint x="1540" y="395" /><di:waypoint x="1248" y="310" />
                  </bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge_flow_notCountersigned" bpmnElement="flow_notCountersigned">
                    <di:waypoint x="1540" y="445" /><di:waypoint x="1540" y="780" /><di:waypoint x="265" y="780" /><di:waypoint x="265" y="340" />
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
            """;

    private Drawings() {}

    /** The handling with one more step between the team's reply and its end. */
    public static String withApproval(String model) {
        return model.replace(
                        "sourceRef=\"gateway_handled\" targetRef=\"" + HandlingModel.REPLY_WRITTEN + "\"",
                        "sourceRef=\"gateway_handled\" targetRef=\"" + APPROVAL + "\"")
                .replace(
                        "<bpmn:incoming>flow_replied</bpmn:incoming>",
                        "<bpmn:incoming>flow_countersigned</bpmn:incoming>")
                .replaceFirst("  </bpmn:process>\\n", java.util.regex.Matcher.quoteReplacement(APPROVAL_STEP))
                .replaceFirst(" *</bpmndi:BPMNPlane>\\n", java.util.regex.Matcher.quoteReplacement(APPROVAL_PICTURE));
    }

    /** What follows the reply, with a step that would run a script instead of issuing the reply. */
    static String withScript(String model) {
        int from = model.indexOf("<bpmn:serviceTask id=\"" + AfterReplyModel.ISSUE_REPLY + "\"");
        int until = model.indexOf("</bpmn:serviceTask>", from);
        String script = model.substring(from, until)
                .replace("<bpmn:serviceTask", "<bpmn:scriptTask scriptFormat=\"juel\"")
                .replaceFirst(" camunda:delegateExpression=\"[^\"]*\"", "");
        return model.substring(0, from)
                + script
                + "<bpmn:script>${1 + 1}</bpmn:script></bpmn:scriptTask>"
                + model.substring(until + "</bpmn:serviceTask>".length());
    }
}
