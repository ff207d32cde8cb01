package org.tawasul.workflow.contract;

/** Element ids of {@code processes/suggestion/suggestion.bpmn} that code or tests name. */
public final class SuggestionModel {
    public static final String SCREEN = "userTask_screen";
    public static final String TELL_IN_STUDY = "sendTask_tellInStudy";
    public static final String STUDY = "userTask_study";
    public static final String ISSUE_DECISION = "serviceTask_issueDecision";
    public static final String TELL_DECISION = "sendTask_tellDecision";
    public static final String IMPLEMENT = "userTask_implement";
    public static final String TELL_IMPLEMENTED = "sendTask_tellImplemented";
    public static final String ANNOUNCE = "userTask_announce";
    public static final String TELL_ANNOUNCED = "sendTask_tellAnnounced";
    public static final String CLOSE = "serviceTask_closeCase";

    private SuggestionModel() {}
}
