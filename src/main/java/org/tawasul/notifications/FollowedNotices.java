package org.tawasul.notifications;

/** Tells those who follow another's case that it was answered: that, and none of its words. */
public interface FollowedNotices {
    /** Each in a transaction of its own; how many were told. */
    int tellDue();
}
