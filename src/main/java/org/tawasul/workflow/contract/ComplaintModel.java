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
    public static final String HANDLE = "userTask_handle";
    public static final String SEND_QUESTION = "sendTask_question";
    public static final String AWAIT_ANSWER = "receiveTask_answer";
    public static final String ANSWER_TIME_OVER = "boundaryEvent_answerTimeOver";
    public static final String RESUME = "serviceTask_resumeReplyPeriod";
    public static final String ISSUE_REPLY = "serviceTask_issueReply";
    public static final String OPEN_RATING = "serviceTask_openRating";
    public static final String SEND_REPLY = "sendTask_reply";
    public static final String AWAIT_RATING = "receiveTask_rating";
    public static final String RATING_CLOSED = "boundaryEvent_ratingClosed";
    public static final String CLOSE = "serviceTask_closeCase";
    public static final String WATCH = "eventSubprocess_watch";

    private ComplaintModel() {}
}
