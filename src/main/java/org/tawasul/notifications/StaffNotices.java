package org.tawasul.notifications;

/**
 * Writes what members of the staff have to hear of a case into the outbox, under the same promises as {@link Notices}. Such a notice never quotes the
 * customer.
 */
public interface StaffNotices {
    /** Tells the responsible team, the central team if there is none, that the reply period is running out. */
    void warnTeam(long caseId, String occurrence);

    /** Reminds the team of an accepted suggestion whose time is over. Writes nothing for any other case. */
    void remindTeam(long caseId, String occurrence);

    /** Tells those the case was raised to, and reminds the team of an accepted suggestion once more; the central team if nobody holds that role. */
    void announceEscalation(long caseId, String occurrence);
}
