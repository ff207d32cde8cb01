package org.tawasul.notifications.carriers;

/** The carrier did not take a message over; it is tried again. Says nothing that names the recipient. */
final class NotTaken extends RuntimeException {
    NotTaken(String why) {
        super(why);
    }

    NotTaken(String why, Throwable cause) {
        super(why, cause);
    }
}
