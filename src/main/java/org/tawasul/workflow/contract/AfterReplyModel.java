package org.tawasul.workflow.contract;

/** Element ids of {@code processes/shared/afterReply.bpmn} that code or tests name. */
public final class AfterReplyModel {
    public static final String ISSUE_REPLY = "serviceTask_issueReply";
    public static final String OPEN_RATING = "serviceTask_openRating";
    public static final String SEND_REPLY = "sendTask_reply";
    public static final String AWAIT_RATING = "receiveTask_rating";
    public static final String RATING_CLOSED = "boundaryEvent_ratingClosed";
    public static final String REVIEW_RATING = "userTask_reviewRating";
    public static final String RECALLED = "boundaryEvent_recalled";
    public static final String NOT_SOLVED = "boundaryEvent_notSolved";
    public static final String NEW_PERIOD = "businessRuleTask_startNewPeriod";
    public static final String TELL_REOPENED = "sendTask_tellReopened";
    public static final String TAKE_UP_AGAIN = "serviceTask_takeUpAgain";
    public static final String CLOSE = "serviceTask_closeCase";

    private AfterReplyModel() {}
}
