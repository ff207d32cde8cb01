package org.tawasul.notifications;

/**
 * The port to whoever carries text messages. An installation without a carrier keeps them in the store. Returning means that the carrier
 * has taken the message over; any exception means that it has not, and the message is tried again.
 */
public interface SmsCarrier {
    /**
     * @param phone in E.164 form
     * @param reference the same at every repetition of one message, so that the carrier can tell it from a new one
     */
    void send(String phone, String text, String reference);
}
