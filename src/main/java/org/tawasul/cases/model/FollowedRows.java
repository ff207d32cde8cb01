package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is kept who follows whose case. */
public interface FollowedRows {
    void insert(long id, long caseId, long customerId, Instant since);

    Optional<FollowedRow> find(long id);

    Optional<FollowedRow> findOf(long caseId, long customerId);

    int delete(long id);

    /** Newest first. */
    List<FollowedRow> ofCustomer(long customerId, int most);

    int waitingOf(long customerId);

    int countOf(long caseId);

    void tellAt(long caseId, @Nullable Instant at);

    /** Takes those along who do not follow the other one too. */
    void moveTo(long caseId, long firstId);

    List<FollowedRow> due(Instant now, int most);

    int markTold(long id, Instant now);
}
