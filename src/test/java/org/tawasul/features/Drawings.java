package org.tawasul.features;

import org.tawasul.workflow.contract.AfterReplyModel;
import org.tawasul.workflow.contract.HandlingModel;

/** What a designer draws in scenarios and races, as the editor would save it. */
public final class Drawings {
    public static final String APPROVAL = "userTask_approveReply";

    public static final String APPROVAL_FORM =
            """
            element: userTask_approveReply
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
                <bpmn:userTask id="userTask_approveReply" name="Supervisor: approve the reply">
                  <bpmn:incoming>flow_replied</bpmn:incoming>
                  <bpmn:outgoing>flow_toApproved</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="gateway_approved" name="Approved?" default="flow_returned">
                  <bpmn:incoming>flow_toApproved</bpmn:incoming>
                  <bpmn:outgoing>flow_approved</bpmn:outgoing>
                  <bpmn:outgoing>flow_returned</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_toApproved" sourceRef="userTask_approveReply" targetRef="gateway_approved" />
                <bpmn:sequenceFlow id="flow_approved" name="yes" sourceRef="gateway_approved" targetRef="endEvent_replyWritten">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approval == 'approved'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_returned" name="no" sourceRef="gateway_approved" targetRef="userTask_handle" />
              </bpmn:process>
            """;

    private static final String APPROVAL_PICTURE =
            """
                  <bpmndi:BPMNShape id="shape_userTask_approveReply" bpmnElement="userTask_approveReply">
                    <dc:Bounds x="1000" y="380" width="130" height="80" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape_gateway_approved" bpmnElement="gateway_approved" isMarkerVisible="true">
                    <dc:Bounds x="1185" y="395" width="50" height="50" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="edge_flow_toApproved" bpmnElement="flow_toApproved">
                    <di:waypoint x="1130" y="420" /><di:waypoint x="1185" y="420" />
                  </bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge_flow_approved" bpmnElement="flow_approved">
                    <di:waypoint x="1210" y="395" /><di:waypoint x="938" y="270" />
                  </bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="edge_flow_returned" bpmnElement="flow_returned">
                    <di:waypoint x="1210" y="445" /><di:waypoint x="1210" y="500" /><di:waypoint x="350" y="500" /><di:waypoint x="350" y="300" />
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
            """;

    private Drawings() {}

    /** The handling with one more step between the team's reply and its end. */
    public static String withApproval(String model) {
        return model.replace(
                        "sourceRef=\"gateway_handled\" targetRef=\"" + HandlingModel.REPLY_WRITTEN + "\"",
                        "sourceRef=\"gateway_handled\" targetRef=\"" + APPROVAL + "\"")
                .replace("<bpmn:incoming>flow_replied</bpmn:incoming>", "<bpmn:incoming>flow_approved</bpmn:incoming>")
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
