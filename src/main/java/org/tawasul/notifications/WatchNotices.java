package org.tawasul.notifications;

/**
 * Writes what the customer hears because the watch found something, under the same promises as {@link Notices}. Where nothing better can be said the sentence says
 * that.
 */
public interface WatchNotices {
    /** Where the case stands and by when a reply is expected, if that can be said. */
    void tellState(long caseId, String occurrence);

    /**
     * A promised date has passed: an apology, why, and the new date, if there is one.
     *
     * @param deadlineId the clock whose date has passed
     */
    void tellSlip(long caseId, long deadlineId, String occurrence);

    /** The rating link once more, with its last day. Writes nothing when no rating window is open. */
    void remindRating(long caseId, String occurrence);
}
