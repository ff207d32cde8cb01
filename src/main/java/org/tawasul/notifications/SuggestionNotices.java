package org.tawasul.notifications;

/** What the sender of a suggestion is told at each step; as {@link Notices}. */
public interface SuggestionNotices {
    void tellInStudy(long caseId, String occurrence);

    /** Accepted or declined, with the reasons. */
    void tellDecision(long caseId, String occurrence);

    void tellImplemented(long caseId, String occurrence);

    void tellAnnounced(long caseId, String occurrence);
}
