package org.tawasul.notifications.model;

import org.tawasul.notifications.OutboxMessage.State;

/** Takes messages of one channel over. Called outside any transaction, and perhaps twice for one message. */
public interface Carrier {
    Channel channel();

    /** Returns {@code SENT} or {@code CAPTURED}; throws if the message was not taken over. */
    State handOver(Envelope envelope);
}
