package org.tawasul.notifications;

/**
 * Writes what people have to hear of a contribution to a case into the outbox, under the same promises as {@link Notices}. What goes to the staff never quotes
 * anybody: what was asked and answered stands in the case.
 */
public interface SideWorkNotices {
    /** Tells whoever is asked that something is asked of them, and until when. */
    void tellAsked(long contribution, String occurrence);

    /** Tells whoever asked: the responsible team, or the minister's office that ordered it. */
    void tellAnswered(long contribution, String occurrence);

    /** Tells whoever did a part that it was given back. */
    void tellReturned(long contribution, String occurrence);

    /** Tells the customer that what was promised is done, and until when this may be contested. */
    void tellDone(long contribution, String occurrence);

    /** Tells whoever was asked that it is not wanted any more; of what was promised the customer, with the reason. */
    void tellCancelled(long contribution, String occurrence);

    /** Tells whoever was asked that the time for it is running out; false, and nobody is told, if this clock is the case's own. */
    boolean warn(long deadline, String occurrence);

    /** Tells those in the entity of whoever was asked whom the ladder names that the time for it is over; false if this clock is the case's own. */
    boolean tellLate(long deadline, String occurrence);
}
