package org.tawasul.notifications;

/** What the sender of a mail is told besides the acknowledgement of a case; as {@link Notices}. */
public interface MailNotices {
    /**
     * What he wrote was added to his case.
     *
     * @param leftOut how many attachments were not kept
     * @param cut whether the end of a very long mail was not
     */
    void tellAdded(long caseId, String occurrence, int leftOut, boolean cut);

    /** Of what he sent with his new case something was not kept. */
    void tellLeftOut(long caseId, String occurrence, int leftOut, boolean cut);
}
