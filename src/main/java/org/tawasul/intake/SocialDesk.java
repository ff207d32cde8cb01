package org.tawasul.intake;

import java.time.Instant;
import java.util.List;
import org.tawasul.shared.Actor;

/**
 * Makes cases of what people write to us on a platform, and leads them to where they can be answered: in private by the link that opens their case, in public by a sentence that says nothing of
 * anybody. Each post is taken once, however often the platform tells it.
 */
public interface SocialDesk {
    /** A whole command of its own. Refuses {@code social-too-many} (TOO_MANY) while the platform tells more than can be taken. */
    void take(SocialEvent event);

    /** Sends the answers that wait, once each; returns how many. Called by a timer, outside a transaction. */
    int answer();

    /** Answers that could not be sent however often it was tried, oldest first. */
    List<Unsent> unsent();

    /** Tries it from the beginning. Refuses {@code incident-not-open} (CONFLICT). */
    void again(long id, Actor actor);

    /** An answer that did not reach the platform. */
    record Unsent(long id, long caseId, int attempts, Instant since) {}
}
