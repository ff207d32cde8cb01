package org.tawasul.notifications;

/** What is said of an improvement: to the customers of the cases that showed the need, and to those who have it in hand. As {@link Notices}. */
public interface ImprovementNotices {
    /** Each customer once, however many of his cases there are. */
    void tellDone(long improvement, String occurrence);

    /** The same, with the reasons. */
    void tellRefused(long improvement, String occurrence);

    /** @param raised whether the senior management hears of it too */
    void remind(long improvement, boolean raised, String occurrence);
}
