package org.tawasul.notifications;

/** A carrier that tells by HTTP what became of a message. Without one the door for it is not there. */
public interface SmsReceiptDoor {
    /** What the carrier sends to show who it is; empty if nobody may tell. */
    String secret();
}
