package org.tawasul.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What leaves, or waits to leave. A row is unique by case, step and channel; it is delivered after commit, by {@link #deliver}. */
public interface Outbox {
    /** Delivers what is due, until nothing is; returns how many messages it handed over. Called by the sender's timer, and by tests. */
    int deliver();

    /** The same, the cases beside each other on that executor's threads, the messages of one case in their order; waits until all are handed over. */
    int deliver(Executor threads);

    /** When the next message may leave; empty if none waits. */
    Optional<Instant> next();

    /**
     * What was captured for a case, or waits, word for word, oldest first. For administrators of an installation that captures; where messages are
     * really sent nobody reads them here ({@code outbox-not-kept}, FORBIDDEN).
     */
    List<OutboxMessage> ofCase(long caseId);

    /** The same of what was written to a customer and is about no case: his one-time codes. */
    List<OutboxMessage> withoutCase(long customerId);

    /** The same of the last hundred that were written to one of the staff and are about no case. */
    List<OutboxMessage> toStaff(String login);
}
