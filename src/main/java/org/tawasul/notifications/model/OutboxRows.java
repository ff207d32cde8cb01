package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.List;

/** The outbox in the store. Every method is part of the caller's transaction. */
public interface OutboxRows {
    boolean has(long caseId, String step, Channel channel);

    void insert(OutboxRow row);

    /** Waiting rows whose time has come, locked; rows that another node has locked are passed over. */
    List<OutboxRow> lockDue(Instant now, int limit);

    /** Keeps other senders away until then. No change of the message, hence no new version. */
    int claim(List<Long> ids, Instant until);

    /** Takes a waiting row back over the version before it, if nobody has claimed it since it was read; 0 otherwise. */
    int withdraw(OutboxRow row);

    /** Writes the row's new state over the version before it; 0 if somebody else was first. */
    int update(OutboxRow row);

    List<OutboxRow> ofCase(long caseId);

    void insertIncident(OutboxIncident incident);

    List<OutboxIncident> incidentsOfCase(long caseId);
}
