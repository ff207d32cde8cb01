package org.tawasul.notifications;

/** What customers are told before a case is anybody's work; as {@link Notices}. */
public interface AdmissionNotices {
    /** The number to call where life is in danger, and what to do until help comes. */
    void tellEmergency(long caseId, String occurrence);

    /** What is missing, and until when. */
    void askMissing(long caseId, String occurrence);

    /** Nothing came in time: a kind word, and how to begin again. */
    void tellNotCompleted(long caseId, String occurrence);

    /** The number of the case to which the words were added. */
    void tellJoined(long caseId, String occurrence);

    /** That it is answered on its own after all, and by when. */
    void tellSeparated(long caseId, String occurrence);
}
