package org.tawasul.workflow.contract;

/** Element ids of {@code processes/complaint/complaint.bpmn} that code or tests name; those of an inquiry and of a grievance are the same. */
public final class ComplaintModel {
    public static final String ADMISSION = "callActivity_admission";
    public static final String NOT_ADMITTED = "endEvent_notAdmitted";
    public static final String HANDLING = "callActivity_handling";
    public static final String AFTER_REPLY = "callActivity_afterReply";
    public static final String CLOSED = "endEvent_closed";
    public static final String WATCH = "eventSubprocess_watch";

    private ComplaintModel() {}
}
