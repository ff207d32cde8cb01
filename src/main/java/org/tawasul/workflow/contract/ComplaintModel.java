package org.tawasul.workflow.contract;

/** Element ids of {@code processes/complaint/complaint.bpmn} that code or tests name. */
public final class ComplaintModel {
    public static final String ACKNOWLEDGE = "sendTask_acknowledge";
    public static final String ADMIT = "businessRuleTask_admit";
    public static final String TELL_NOT_ADMITTED = "sendTask_tellNotAdmitted";
    public static final String ROUTE = "businessRuleTask_route";
    public static final String TRIAGE = "userTask_triage";
    public static final String PRIORITISE = "businessRuleTask_prioritise";
    public static final String START_REPLY_PERIOD = "businessRuleTask_startReplyPeriod";
    public static final String HANDLING = "callActivity_handling";
    public static final String AFTER_REPLY = "callActivity_afterReply";
    public static final String CLOSED = "endEvent_closed";
    public static final String WATCH = "eventSubprocess_watch";

    private ComplaintModel() {}
}
