package org.tawasul.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who among the staff was written to that a period runs out or is exceeded: from the messages themselves, which are of the record. */
public interface ToldStaff {
    /** In the order in which they were written. */
    List<Told> of(List<Long> cases);

    /**
     * One message to one person.
     *
     * @param what {@code warning} or {@code escalation}
     * @param handedOverAt when the carrier took it; null while it waits, and where messages are kept instead of sent
     */
    record Told(long caseId, String login, String what, Instant writtenAt, @Nullable Instant handedOverAt) {}
}
