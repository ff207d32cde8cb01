package org.tawasul.workflow.contract;

/** Element ids of {@code processes/shared/handling.bpmn} that code or tests name. */
public final class HandlingModel {
    public static final String HANDLE = "userTask_handle";
    public static final String SEND_QUESTION = "sendTask_question";
    public static final String AWAIT_ANSWER = "receiveTask_answer";
    public static final String ANSWER_TIME_OVER = "boundaryEvent_answerTimeOver";
    public static final String RESUME = "serviceTask_resumeReplyPeriod";
    public static final String SEND_INTERIM = "sendTask_interim";
    public static final String SETTLE = "userTask_settle";
    public static final String APPROVE_REPLY = "userTask_approveReply";
    public static final String REPLY_WRITTEN = "endEvent_replyWritten";

    private HandlingModel() {}
}
