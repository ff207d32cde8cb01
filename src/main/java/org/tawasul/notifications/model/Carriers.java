package org.tawasul.notifications.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.SmsCarrier;
import org.tawasul.notifications.model.NotificationSettings.Mode;

/** Who takes which channel's messages: nobody in mode {@code capture}, and nobody for a channel without a carrier. */
@Component
class Carriers {
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

    private final boolean captures;
    private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

    Carriers(NotificationSettings settings, List<Carrier> carriers, ObjectProvider<SmsCarrier> sms) {
        this.captures = settings.mode() == Mode.CAPTURE;
        byChannel.put(Channel.IN_CASE, new InCase());
        if (captures) {
            LOG.info("Messages are kept in the store and not sent (tawasul.notifications.mode=capture)");
            return;
        }
        carriers.forEach(carrier -> byChannel.put(carrier.channel(), carrier));
        sms.ifAvailable(carrier -> byChannel.put(Channel.SMS, new SmsHandOver(carrier)));
        if (!byChannel.containsKey(Channel.MAIL)) {
            throw new IllegalStateException(
                    "tawasul.notifications.mode is send, but no mail server is set (spring.mail.host)");
        }
        if (!byChannel.containsKey(Channel.SMS)) {
            LOG.warn("There is no carrier for text messages: they stay in the store, and only mail is sent");
        }
    }

    boolean captures() {
        return captures;
    }

    Carrier of(Channel channel) {
        return byChannel.getOrDefault(channel, new Keeper(channel));
    }

    /**
     * Whether the hand-over is all that will be heard of it. A captured message counts as received only where everything is captured: then the store is the
     * customer's mailbox.
     */
    boolean reaches(HandedOver how) {
        return (how.state() == State.SENT && how.carrierIds().isEmpty()) || captures;
    }

    /** Such a message is where it belongs at once; that it is read is its receipt. */
    private record InCase() implements Carrier {
        @Override
        public Channel channel() {
            return Channel.IN_CASE;
        }

        @Override
        public HandedOver handOver(Envelope envelope) {
            return new HandedOver(State.SENT, List.of(envelope.reference()));
        }
    }

    private record Keeper(Channel channel) implements Carrier {
        @Override
        public HandedOver handOver(Envelope envelope) {
            return HandedOver.captured();
        }
    }
}
