package org.tawasul.notifications;

/** What is said of an improvement: to the customers of the cases that showed the need, and to those who have it in hand. As {@link Notices}. */
public interface ImprovementNotices {
    /** Each customer once, however many of his cases there are. */
    void tellDone(long improvement, String occurrence);

    /** The same, with the reasons. */
    void tellRefused(long improvement, String occurrence);

    /**
     * Of a step of its plan the letter says which, and whoever answers for the plan hears of it whatever his role is.
     *
     * @param deadline the clock that is late
     * @param raised whether the senior management hears of it too
     */
    void remind(long improvement, long deadline, boolean raised, String occurrence);
}
