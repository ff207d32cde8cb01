package org.tawasul.notifications;

/**
 * Writes what a case has to say to its customer into the outbox, for this module's own delegates. A notice is part of the caller's transaction, is written
 * once for each occurrence of a step however often the step is run, and is delivered later: nothing here does I/O. What the staff hears is {@link
 * StaffNotices}.
 */
public interface Notices {
    void acknowledgeReceipt(long caseId, String occurrence);

    void tellNotAdmitted(long caseId, String occurrence);

    void sendQuestion(long caseId, String occurrence);

    /** With the rating link, if a rating window is open. */
    void sendReply(long caseId, String occurrence);

    /** What can be said before the reply, why it takes longer, and the new date. */
    void sendInterimReply(long caseId, String occurrence);

    /** The case is with its team again, with a new period. */
    void tellReopened(long caseId, String occurrence);

    /** The customer's withdrawal is confirmed. */
    void tellWithdrawn(long caseId, String occurrence);
}
