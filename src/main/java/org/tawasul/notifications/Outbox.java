package org.tawasul.notifications;

import java.util.List;

/** What leaves, or waits to leave. A row is unique by case, step and channel; it is delivered after commit, by {@link #deliver}. */
public interface Outbox {
    /** Delivers what is due, until nothing is; returns how many messages it handed over. Called by the sender's timer, and by tests. */
    int deliver();

    /** What was sent or captured for a case, as sent, oldest first. For administrators of a store that captures. */
    List<OutboxMessage> ofCase(long caseId);
}
