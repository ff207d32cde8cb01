package org.tawasul.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/** Messages that the program could not bring to their end by itself. */
public interface Incidents {
    /** Those that nobody has dealt with, oldest first. */
    List<Incident> open();

    /**
     * Sends the message again from the beginning, under the same reference, and ends the incident; where only our own books failed, does what they should have said. Refuses
     * {@code incident-not-open} and, for a person whose key is destroyed, {@code incident-not-retriable} (both CONFLICT). A whole command of its own.
     */
    void retry(long incidentId, Actor actor);

    /**
     * @param caseId null if the message is about none
     * @param reason {@code attempts-used-up}, {@code person-forgotten}, {@code undelivered} or {@code receipt-not-recorded}
     * @param detail the kind of the last error or the carrier's word
     */
    record Incident(
            long id,
            @Nullable Long caseId,
            String template,
            String channel,
            String reason,
            String detail,
            int attempts,
            Instant happenedAt) {}
}
