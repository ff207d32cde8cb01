package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.deadlines.WatchIncident;

/** Where clocks, findings and incidents are kept. */
public interface DeadlineRows {
    void insert(DeadlineRow row);

    /** Writes a changed clock whose version is one higher than the stored one; 0 if somebody else changed it meanwhile. */
    int update(DeadlineRow row);

    /** Writes when to look next without a change of the clock; 0 if somebody changed it meanwhile. */
    int postpone(long id, long version, @Nullable Instant nextLook, int failedLooks);

    /** The customer has heard of the case: bookkeeping of the watch, no change of the clock. */
    void heard(long caseId, Instant at);

    Optional<DeadlineRow> find(long id);

    Optional<DeadlineRow> live(long subjectId, String kind);

    List<DeadlineRow> ofCase(long caseId);

    /** Oldest first; none may be asked for. */
    List<DeadlineRow> ofCases(Collection<Long> cases);

    /** Running clocks that were not found late, by id, those after this one. */
    List<DeadlineRow> runningAfter(long id, int limit);

    /** Running clocks that were not found late, those that are looked at first before the others. */
    List<DeadlineRow> running(int limit);

    /** Running clocks whose time to look has come and which nobody looks at, longest due first, locked for the caller. */
    List<DueClock> toLookAt(Instant now, int limit);

    /** When the first running clock wants to be looked at; null if none does. */
    @Nullable
    Instant nextLook();

    /** Marks them as being looked at; whoever dies over it loses them at that instant. */
    void claim(List<Long> ids, Instant until);

    void insertFinding(FindingRow row);

    Optional<FindingRow> lastFinding(long deadlineId);

    void openIncident(WatchIncident incident);

    /** How many were open. */
    int endIncidents(long deadlineId, Instant at);

    boolean hasOpenIncident(long deadlineId);

    List<WatchIncident> openIncidents();
}
