package org.tawasul.notifications.model;

import java.util.List;
import org.tawasul.notifications.OutboxMessage.State;

/**
 * How a carrier took a message over.
 *
 * @param state {@code SENT} or {@code CAPTURED}
 * @param carrierIds under which receipts will come; empty if none will
 */
public record HandedOver(State state, List<String> carrierIds) {
    public HandedOver {
        carrierIds = List.copyOf(carrierIds);
    }

    /** Taken over for good, as mail is: there will be no receipt. */
    public static HandedOver sent() {
        return new HandedOver(State.SENT, List.of());
    }

    static HandedOver captured() {
        return new HandedOver(State.CAPTURED, List.of());
    }
}
