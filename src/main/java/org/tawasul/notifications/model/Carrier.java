package org.tawasul.notifications.model;

/** Takes messages of one channel over. Called outside any transaction, and perhaps twice for one message. */
public interface Carrier {
    Channel channel();

    /** Throws if the message was not taken over. */
    HandedOver handOver(Envelope envelope);
}
