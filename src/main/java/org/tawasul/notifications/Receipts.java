package org.tawasul.notifications;

import java.time.Instant;

/** Hears from the carriers what became of what they took over. */
public interface Receipts {
    /**
     * Notes a receipt, once: a repetition changes nothing, and one that comes before the hand-over was noted is kept for it. A message is delivered when all
     * its parts are, and not delivered when one part is not. A whole command of its own; throws if it could not be kept, so that the carrier says it again.
     */
    void take(Receipt receipt);

    /**
     * What a carrier says of one part.
     *
     * @param carrierId what the carrier calls the part
     * @param detail the carrier's word for it, such as {@code UNDELIV}; at most 40 characters
     */
    record Receipt(String carrierId, boolean delivered, String detail, Instant at) {
        private static final int DETAIL = 40;

        public Receipt {
            detail = detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
        }
    }
}
