package org.tawasul.notifications.model;

import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.SmsCarrier;

/** Hands text messages to the installation's carrier. */
record SmsHandOver(SmsCarrier carrier) implements Carrier {
    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public HandedOver handOver(Envelope envelope) {
        return new HandedOver(
                State.SENT,
                carrier.send(envelope.recipient(), envelope.content().text(), envelope.reference()));
    }
}
