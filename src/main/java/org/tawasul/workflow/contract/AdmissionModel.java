package org.tawasul.workflow.contract;

/** Element ids of {@code processes/shared/admission.bpmn} that code or tests name. */
public final class AdmissionModel {
    public static final String ACKNOWLEDGE = "sendTask_acknowledge";
    public static final String ADMIT = "businessRuleTask_admit";
    public static final String TELL_EMERGENCY = "sendTask_tellEmergency";
    public static final String ASK_MISSING = "sendTask_askMissing";
    public static final String AWAIT_MISSING = "receiveTask_missing";
    public static final String MISSING_TIME_OVER = "boundaryEvent_missingTimeOver";
    public static final String GIVE_UP = "serviceTask_giveUp";
    public static final String TELL_NOT_COMPLETED = "sendTask_tellNotCompleted";
    public static final String JOIN = "serviceTask_join";
    public static final String TELL_JOINED = "sendTask_tellJoined";
    public static final String TELL_NOT_ADMITTED = "sendTask_tellNotAdmitted";
    public static final String PRIORITISE = "businessRuleTask_prioritise";
    public static final String START_REPLY_PERIOD = "businessRuleTask_startReplyPeriod";
    public static final String ROUTE = "businessRuleTask_route";
    public static final String TRIAGE = "userTask_triage";

    private AdmissionModel() {}
}
