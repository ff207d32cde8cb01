package org.tawasul.notifications;

/**
 * Writes what a case has to say into the outbox, for this module's own delegates. A notice is part of the caller's transaction, is written once
 * for each occurrence of a step however often the step is run, and is delivered later: nothing here does I/O.
 */
public interface Notices {
    void acknowledgeReceipt(long caseId, String occurrence);

    void tellNotAdmitted(long caseId, String occurrence);

    void sendQuestion(long caseId, String occurrence);

    /** With the rating link, if a rating window is open. */
    void sendReply(long caseId, String occurrence);

    /** Tells the responsible team, the central team if there is none, that the reply period is running out. */
    void warnTeam(long caseId, String occurrence);

    /** Tells those the case was raised to; the central team if nobody holds that role. */
    void announceEscalation(long caseId, String occurrence);
}
