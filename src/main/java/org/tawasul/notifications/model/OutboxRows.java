package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outbox in the store. Every method is part of the caller's transaction. */
public interface OutboxRows {
    boolean has(@Nullable Long caseId, String step, Channel channel);

    void insert(OutboxRow row);

    /** Waiting rows whose time has come, locked; rows that another node has locked are passed over. */
    List<OutboxRow> lockDue(Instant now, int limit);

    /** When the first waiting row may leave; null if none waits. */
    @Nullable
    Instant nextAttempt();

    /** Keeps other senders away until then. No change of the message, hence no new version. */
    int claim(List<Long> ids, Instant until);

    /** Takes a waiting row back over the version before it, if nobody has claimed it since it was read; 0 otherwise. */
    int withdraw(OutboxRow row);

    /** Writes the row's new state over the version before it; 0 if somebody else was first. */
    int update(OutboxRow row);

    List<OutboxRow> ofCase(long caseId);

    /** What was written to a customer that is about no case, oldest first. */
    List<OutboxRow> withoutCase(long customerId);

    /** The last hundred of what is about neither case nor customer, of the steps like this one, oldest first. */
    List<OutboxRow> toStaff(String step);

    /** By every channel by which the step was told. */
    List<OutboxRow> ofStep(long caseId, String step);

    Optional<OutboxRow> find(long id);

    /** For whoever judges several rows that belong to the message. */
    Optional<OutboxRow> lock(long id);

    void insertIncident(OutboxIncident incident);

    List<OutboxIncident> incidentsOfCase(long caseId);

    /** Those nobody has dealt with, oldest first. */
    List<OutboxIncident> openIncidents();

    Optional<OutboxIncident> openIncident(long id);

    /** 0 if somebody else ended it. */
    int endIncident(long id, Instant at, String by);
}
