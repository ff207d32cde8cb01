package org.tawasul.feedback.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores.RatedCase;

/** Invitations and ratings in the store. */
public interface RatingRows {
    void addInvitation(Invitation invitation);

    /** Writes what may change, if the row still has the version before; returns how many rows it changed. */
    int change(Invitation invitation);

    Optional<Invitation> openOf(long caseId);

    Optional<Invitation> byTokenHash(String hash);

    void addRating(RatingRow rating);

    Optional<RatingRow> latestOf(long caseId);

    Optional<RatingRow> rating(long id);

    Score scoreOf(String entity, Instant from, Instant until);

    List<EntityScore> scores(Instant from, Instant until);

    List<RatedCase> rated(@Nullable String entity, Instant from, Instant until, @Nullable Long before, int limit);

    /** The score of one entity. */
    record EntityScore(String entity, long ratings, BigDecimal mean, BigDecimal squares, long satisfied) {
        Score score() {
            return new Score(ratings, mean, squares, satisfied);
        }
    }

    Score systemScore(Instant from, Instant until);
}
