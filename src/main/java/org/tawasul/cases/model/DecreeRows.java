package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decrees ask of the cases, and which cases were moved by which line of a decree. */
public interface DecreeRows {
    /** How many open cases of a service an office has. */
    record OpenCases(String entity, String team, @Nullable String service, long count) {}

    List<OpenCases> openByOffice();

    /** Ids of open cases, oldest first; null asks nothing of that. */
    List<Long> openSome(@Nullable String entity, @Nullable String team, @Nullable String service, int limit);

    /**
     * Ids of the open cases of an entity that this line has not moved yet, ascending, greater than {@code after}.
     *
     * @param service only of this service; null for any
     * @param before only those received before; null for any
     */
    List<Long> toMove(
            String line, String entity, @Nullable String service, @Nullable Instant before, long after, int limit);

    boolean isMoved(String line, long caseId);

    void markMoved(String line, long caseId, Instant at);

    /** The access that has not ended. */
    List<AccessRow> accessOf(long caseId, String entity);

    void endAccessOf(long caseId, String entity, Instant at);
}
