package org.tawasul.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * The rating of a reply. The link holds a 256-bit token of which the store keeps only the hash; reading it changes nothing; the window closes at
 * the end of the fourteenth calendar day after receipt of the reply. It is closed from that instant on, whether or not the watch has looked.
 */
public interface Feedback {
    /** The token for the case's rating link, for whoever writes the message; empty when no window is open. */
    Optional<String> token(long caseId);

    /**
     * The reply reached the customer: the window begins anew from that instant, if no earlier receipt was told. Changes nothing when no window is open. Needs a
     * transaction.
     *
     * @param confirmed whether somebody says that the customer has it, and not only that it was handed over: that counts even after an unconfirmed receipt
     */
    void replyReceived(long caseId, Instant at, boolean confirmed);

    /**
     * The reply reached nobody: until it is received, the window stays open for much longer, so that a message that could not be delivered does not use up the
     * customer's time. Changes nothing when no window is open or a receipt is known. Needs a transaction.
     */
    void replyNotReached(long caseId);

    /** What the link shows. Refuses {@code link-not-usable} (GONE): the same for expired, used and wrong. */
    RatingPage page(String token);

    /**
     * Rates, once. Refuses {@code link-not-usable}. A whole command, or a part of the one its caller has begun with {@link
     * org.tawasul.api.OneCommand}.
     */
    void rate(RateReply command);

    /** The latest rating of the case. */
    Optional<Rating> of(long caseId);

    /** One rating, whether or not its case was rated again since. */
    Optional<Rating> rating(long ratingId);
}
