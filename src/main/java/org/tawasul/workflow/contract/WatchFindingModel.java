package org.tawasul.workflow.contract;

/** Element ids of {@code processes/shared/watchFinding.bpmn} that code or tests name. */
public final class WatchFindingModel {
    public static final String WARN = "sendTask_warnTeam";
    public static final String TELL_STATE = "sendTask_tellState";
    public static final String REMIND_RATING = "sendTask_remindRating";
    public static final String RECORD_BREACH = "serviceTask_recordBreach";
    public static final String PROMISE_DATE = "serviceTask_promiseDate";
    public static final String TELL_SLIP = "sendTask_tellSlip";
    public static final String ESCALATE = "serviceTask_escalate";
    public static final String ANNOUNCE_ESCALATION = "sendTask_announceEscalation";
    public static final String END_WAIT = "endEvent_waitOver";

    private WatchFindingModel() {}
}
