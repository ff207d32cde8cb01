package org.tawasul.notifications;

import java.util.List;

/**
 * The port to whoever carries text messages. An installation without a carrier keeps them in the store. Returning means that the carrier
 * has taken the message over; any exception means that it has not, and the message is tried again.
 */
public interface SmsCarrier {
    /**
     * @param phone in E.164 form
     * @param reference the same at every repetition of one message, so that the carrier can tell it from a new one
     * @return under which ids {@link Receipts} will hear of each part; empty if the carrier gives no receipts, so that the hand-over is all that is known
     */
    List<String> send(String phone, String text, String reference);
}
