package org.tawasul.intake.model;

import java.time.Instant;
import java.util.Optional;

/** Follow links in the store: of a token its hash only. */
public interface FollowLinkRows {
    void insert(long caseId, String token, Instant givenAt);

    boolean has(long caseId);

    Optional<Long> caseOf(String token);
}
