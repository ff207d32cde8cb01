package org.tawasul.workflow.contract;

/** Element ids of {@code processes/complaint/complaint.bpmn} that code or tests name. */
public final class ComplaintModel {
    public static final String ACKNOWLEDGE = "sendTask_acknowledge";
    public static final String ADMIT = "businessRuleTask_admit";
    public static final String TELL_NOT_ADMITTED = "sendTask_tellNotAdmitted";
    public static final String ROUTE = "businessRuleTask_route";
    public static final String TRIAGE = "userTask_triage";
    public static final String PRIORITISE = "businessRuleTask_prioritise";
    public static final String SET_REPLY_DEADLINE = "businessRuleTask_setReplyDeadline";
    public static final String HANDLE = "userTask_handle";
    public static final String SEND_QUESTION = "sendTask_question";
    public static final String AWAIT_ANSWER = "eventGateway_awaitAnswer";
    public static final String RESUME = "serviceTask_resumeReplyPeriod";
    public static final String ISSUE_REPLY = "serviceTask_issueReply";
    public static final String OPEN_RATING = "serviceTask_openRating";
    public static final String SEND_REPLY = "sendTask_reply";
    public static final String AWAIT_RATING = "eventGateway_awaitRating";
    public static final String CLOSE = "serviceTask_closeCase";
    public static final String WATCH = "eventSubprocess_watch";
    public static final String WARN = "sendTask_warnTeam";
    public static final String RECORD_BREACH = "serviceTask_recordBreach";
    public static final String ESCALATE = "serviceTask_escalate";
    public static final String ANNOUNCE_ESCALATION = "sendTask_announceEscalation";
    public static final String END_WAIT = "throwEvent_waitOver";

    private ComplaintModel() {}
}
