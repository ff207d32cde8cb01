package org.tawasul.feedback.model;

import java.time.Instant;
import java.util.Optional;
import org.tawasul.feedback.Score;

/** Invitations and ratings in the store. */
public interface RatingRows {
    void addInvitation(Invitation invitation);

    /** Writes what may change, if the row still has the version before; returns how many rows it changed. */
    int change(Invitation invitation);

    Optional<Invitation> openOf(long caseId);

    Optional<Invitation> byTokenHash(String hash);

    void addRating(RatingRow rating);

    Optional<RatingRow> latestOf(long caseId);

    Score scoreOf(String entity, Instant from, Instant until);

    Score systemScore(Instant from, Instant until);
}
